package se.nyttospar.command.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.nyttospar.command.imports.ImportJobs.Earlier;
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

    Reception(
            ImportFiles files,
            ImportJobs jobs,
            ImportWorker worker,
            TransactionOperations transactions,
            LimitProperties limits) {
        this.files = files;
        this.jobs = jobs;
        this.worker = worker;
        this.transactions = transactions;
        this.limits = limits;
    }

    /**
     * The id of the import that was started, or that the same request started before.
     *
     * @throws Refusal when the file is too large or its header does not fit
     */
    String receive(InputStream file, long length, ImportMode mode, Dialect dialect, CommandRequest request)
            throws IOException {
        if (length > limits.file().toBytes()) {
            throw new Refusal(Rule.FILE_TOO_LARGE, limits.file());
        }
        MessageDigest digest = sha256();
        var content = new BufferedInputStream(new DigestInputStream(new Limited(file), digest), LOOK_AHEAD);
        checkHeader(content, dialect);
        String id = Ids.chosenOrNew(null);
        try {
            String started = transactions.execute(transaction -> {
                keep(id, content);
                String earlier = earlier(request, digest);
                if (earlier != null) {
                    transaction.setRollbackOnly();
                    return earlier;
                }
                jobs.add(id, request, fingerprint(request, digest), mode, dialect);
                return id;
            });
            worker.wake();
            return Objects.requireNonNull(started);
        } catch (DuplicateKeyException _) {
            throw new Refusal(Rule.CONCURRENT_CHANGE);
        }
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

    /** Reads ahead, so that a file that cannot be meant is refused before it is taken in. */
    private static void checkHeader(BufferedInputStream content, Dialect dialect) throws IOException {
        content.mark(LOOK_AHEAD);
        byte[] head = content.readNBytes(LOOK_AHEAD / 2);
        int end = firstLine(head);
        try (CsvFile _ = new CsvFile(new ByteArrayInputStream(head, 0, end), dialect)) {
            content.reset();
        }
    }

    private static int firstLine(byte[] head) {
        for (int i = 0; i < head.length; i++) {
            if (head[i] == '\n') {
                return i;
            }
        }
        return head.length;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops reading when the file is larger than allowed, whatever its sender said. */
    private final class Limited extends FilterInputStream {

        private long left = limits.file().toBytes();

        Limited(InputStream file) {
            super(file);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            count(Math.max(n, 0));
            return n;
        }

        private void count(int n) {
            left -= n;
            if (left < 0) {
                throw new Refusal(Rule.FILE_TOO_LARGE, limits.file());
            }
        }
    }
}
