package se.nyttospar.command.imports.job;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;
import se.nyttospar.command.imports.file.Declared;
import se.nyttospar.command.imports.file.FileForm;
import se.nyttospar.command.imports.file.Table;
import se.nyttospar.command.imports.file.Tables;
import se.nyttospar.command.imports.file.WorkbookLimits;
import se.nyttospar.command.imports.job.ImportJobs.Earlier;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Idempotency;
import se.nyttospar.command.request.Ids;
import se.nyttospar.command.request.LimitProperties;

/** Takes files in: all of a file, or nothing. */
@Component
class Reception {

    private static final int LOOK_AHEAD = 256 * 1024;

    private final ImportFiles files;
    private final ImportJobs jobs;
    private final ImportWorker worker;
    private final TransactionOperations transactions;
    private final LimitProperties limits;
    private final WorkbookLimits workbooks;
    private final Tables tables;
    /** Texts that the cells of a workbook share are in memory while its header is read: of one workbook at a time. */
    private final Lock oneWorkbook = new ReentrantLock();

    Reception(
            ImportFiles files,
            ImportJobs jobs,
            ImportWorker worker,
            TransactionOperations transactions,
            LimitProperties limits,
            ImportProperties properties,
            Tables tables) {
        this.files = files;
        this.jobs = jobs;
        this.worker = worker;
        this.transactions = transactions;
        this.limits = limits;
        this.workbooks = properties.workbook();
        this.tables = tables;
    }

    /**
     * The id of the import that was started, or that the same request started before.
     *
     * @throws Refusal when the file is too large or its header does not fit
     */
    String receive(
            InputStream file, long length, ImportKind kind, ImportMode mode, Declared declared, CommandRequest request)
            throws IOException {
        DataSize limit = declared.form() instanceof FileForm.Xlsx ? workbooks.file() : limits.file();
        if (length > limit.toBytes()) {
            throw new Refusal(Rule.FILE_TOO_LARGE, limit);
        }
        MessageDigest digest = sha256();
        InputStream limited = new DigestInputStream(new LimitedInput(file, limit), digest);
        try (InputStream content = checked(limited, kind, declared)) {
            String id = Ids.chosenOrNew(null);
            String started = transactions.execute(transaction -> {
                keep(id, content);
                String earlier = earlier(request, digest);
                if (earlier != null) {
                    transaction.setRollbackOnly();
                    return earlier;
                }
                jobs.add(id, kind, request, fingerprint(request, digest), mode, declared);
                return id;
            });
            worker.wake();
            return Objects.requireNonNull(started);
        } catch (DuplicateKeyException _) {
            throw new Refusal(Rule.CONCURRENT_CHANGE);
        }
    }

    /** The file again, when its header is as declared: one that cannot be meant is refused before it is taken in. */
    private InputStream checked(InputStream file, ImportKind kind, Declared declared) throws IOException {
        if (declared.form() instanceof FileForm.Xlsx xlsx) {
            return workbook(file, xlsx, kind, declared);
        }
        var content = new BufferedInputStream(file, LOOK_AHEAD);
        content.mark(LOOK_AHEAD);
        byte[] head = content.readNBytes(LOOK_AHEAD / 2);
        try (Table table = tables.open(new ByteArrayInputStream(head), declared, kind.fields())) {
            kind.checkHeader(table.header(), declared);
        }
        content.reset();
        return content;
    }

    private InputStream workbook(InputStream file, FileForm.Xlsx form, ImportKind kind, Declared declared)
            throws IOException {
        Path laidDown = Tables.lay(file);
        oneWorkbook.lock();
        try (Table table = tables.open(laidDown, form, declared, kind.fields())) {
            kind.checkHeader(table.header(), declared);
        } catch (IOException | RuntimeException e) {
            Files.delete(laidDown);
            throw e;
        } finally {
            oneWorkbook.unlock();
        }
        return Files.newInputStream(laidDown, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** The import that the same request started before. */
    private @Nullable String earlier(CommandRequest request, MessageDigest digest) {
        Idempotency idempotency = request.idempotency();
        if (idempotency == null) {
            return null;
        }
        Earlier earlier = jobs.earlier(request.actor().id(), idempotency.key()).orElse(null);
        if (earlier != null && !MessageDigest.isEqual(earlier.fingerprint(), fingerprint(request, digest))) {
            throw new Refusal(Rule.IDEMPOTENCY_KEY_REUSED);
        }
        return earlier == null ? null : earlier.id();
    }

    /** Over the file and everything else that the request said. */
    private static byte[] fingerprint(CommandRequest request, MessageDigest file) {
        MessageDigest all = sha256();
        Idempotency idempotency = request.idempotency();
        if (idempotency != null) {
            all.update(idempotency.fingerprint());
        }
        try {
            return all.digest(((MessageDigest) file.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String id, InputStream content) {
        try {
            files.keep(id, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
