package se.nyttospar.command.imports.portfolio;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.springframework.transaction.support.TransactionOperations;
import se.nyttospar.command.benefit.Promises;
import se.nyttospar.command.imports.job.ImportJob;
import se.nyttospar.command.imports.job.ImportKind;
import se.nyttospar.command.imports.job.Progress;
import se.nyttospar.command.imports.job.StagedRow;
import se.nyttospar.command.imports.job.Tally;
import se.nyttospar.command.initiative.Proposals;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.request.Answer;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.Idempotency;

/**
 * Records the rows of a list as commands, one after the other. Each is a request that may be repeated: after a crash it is asked for
 * again and answered as it was the first time, so that it counts once.
 */
final class PortfolioRecording implements ImportKind.Recording {

    private final ImportJob job;
    private final Proposals proposals;
    private final Promises promises;
    private final Progress progress;
    private final TransactionOperations transactions;

    PortfolioRecording(
            ImportJob job,
            Proposals proposals,
            Promises promises,
            Progress progress,
            TransactionOperations transactions) {
        this.job = job;
        this.proposals = proposals;
        this.promises = promises;
        this.progress = progress;
        this.transactions = transactions;
    }

    @Override
    public void record(List<StagedRow> rows, Circumstances circumstances) {
        Tally tally = new Tally();
        long position = 0;
        for (StagedRow row : rows) {
            try {
                Answer answer = perform(row, circumstances);
                if (answer.changed()) {
                    tally.record();
                    position = Math.max(position, answer.position());
                } else {
                    tally.leave();
                }
            } catch (Refusal refusal) {
                tally.refuse(row.line(), PortfolioKind.column(refusal), refusal);
            }
        }
        long last = position;
        transactions.executeWithoutResult(_ -> {
            progress.recorded(job.id(), rows, tally);
            if (last > 0) {
                progress.position(job.id(), last);
            }
        });
    }

    private Answer perform(StagedRow row, Circumstances circumstances) {
        Statement statement = Statement.read(row);
        // No request can have a key with a space in it, so that nobody's own key is taken.
        var once = new Idempotency(job.actor().id(), "import " + job.id() + " " + row.line(), sha256(row.content()));
        return switch (statement.kind()) {
            case INITIATIVE -> proposals.propose(statement.id(), statement.body(), circumstances, once);
            case BENEFIT -> promises.define(statement.id(), statement.body(), circumstances, once);
        };
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
