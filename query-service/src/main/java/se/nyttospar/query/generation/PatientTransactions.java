package se.nyttospar.query.generation;

import java.util.function.BooleanSupplier;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Waits for the database instead of failing while it is away: a failed batch makes the processor back off for up to a minute,
 * long after the database is back. The connection pool does the waiting; this asks it again.
 */
final class PatientTransactions implements TransactionManager {
    private static final Logger LOG = LoggerFactory.getLogger(PatientTransactions.class);

    private final TransactionManager transactions;
    private final BooleanSupplier wanted;

    PatientTransactions(TransactionManager transactions, BooleanSupplier wanted) {
        this.transactions = transactions;
        this.wanted = wanted;
    }

    @Override
    public Transaction startTransaction() {
        while (true) {
            try {
                return transactions.startTransaction();
            } catch (CannotCreateTransactionException e) {
                if (!wanted.getAsBoolean()) {
                    throw e;
                }
                LOG.warn("Waiting for the database: {}", e.getMessage());
            }
        }
    }
}
