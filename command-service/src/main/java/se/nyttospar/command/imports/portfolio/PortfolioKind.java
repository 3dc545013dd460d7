package se.nyttospar.command.imports.portfolio;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.nyttospar.command.benefit.Promises;
import se.nyttospar.command.imports.file.Declared;
import se.nyttospar.command.imports.file.Field;
import se.nyttospar.command.imports.file.Header;
import se.nyttospar.command.imports.job.ImportJob;
import se.nyttospar.command.imports.job.ImportKind;
import se.nyttospar.command.imports.job.Progress;
import se.nyttospar.command.imports.job.Template;
import se.nyttospar.command.initiative.Proposals;
import se.nyttospar.command.refusal.Refusal;

/** Portfolio lists: a row for each initiative and for each benefit. */
@Component
class PortfolioKind implements ImportKind {

    /** Few enough that progress is seen; each row is a command of its own. */
    private static final int ROWS_AT_A_TIME = 100;

    private final Proposals proposals;
    private final Promises promises;
    private final Progress progress;
    private final TransactionOperations transactions;

    PortfolioKind(Proposals proposals, Promises promises, Progress progress, TransactionOperations transactions) {
        this.proposals = proposals;
        this.promises = promises;
        this.progress = progress;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "PORTFOLIO";
    }

    @Override
    public String path() {
        return "portfolio-imports";
    }

    @Override
    public Collection<? extends Field> fields() {
        return List.of(PortfolioField.values());
    }

    @Override
    public Set<String> options() {
        return Set.of();
    }

    @Override
    public void check(Declared declared) {}

    @Override
    public void checkHeader(Header header, Declared declared) {
        header.require(PortfolioField.ROW);
        header.require(PortfolioField.ID);
        header.require(PortfolioField.TITLE);
    }

    @Override
    public Reading reading(Declared declared) {
        return new PortfolioReading(declared);
    }

    @Override
    public Checking checking(ImportJob job) {
        return new PortfolioChecking(proposals, promises);
    }

    @Override
    public Recording recording(ImportJob job) {
        return new PortfolioRecording(job, proposals, promises, progress, transactions);
    }

    @Override
    public int rowsAtATime() {
        return ROWS_AT_A_TIME;
    }

    @Override
    public Template template() {
        return PortfolioTemplate.TEMPLATE;
    }

    /** The column of the first field that is not valid, where a refusal names fields. */
    static @Nullable String column(Refusal refusal) {
        return refusal.reasons().isEmpty()
                ? null
                : Arrays.stream(PortfolioField.values())
                        .filter(field -> refusal.reasons().getFirst().where().endsWith(field.property())
                                && field != PortfolioField.ROW)
                        .map(PortfolioField::key)
                        .findFirst()
                        .orElse(null);
    }
}
