package se.nyttospar.local.client;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.ContentType;
import tools.jackson.databind.JsonNode;

/** Hands files in and follows them to their end. */
public final class MeasurementImports {
    private static final ContentType CSV = ContentType.parse("text/csv");
    private static final String PATH = "/measurement-imports";
    private static final long POLL_MILLIS = 50;

    private final Nyttospar nyttospar;
    private final Identity reporter;

    public MeasurementImports(Nyttospar nyttospar, Identity reporter) {
        this.nyttospar = nyttospar;
        this.reporter = reporter;
    }

    /**
     * Hands a file in and waits until nothing more comes of it.
     *
     * @throws RefusedException when the file is not taken in at all
     */
    public ImportResult run(byte[] file, ImportDialect dialect, ImportMode mode) {
        return awaitEnd(start(file, dialect, mode));
    }

    /** Hands a file in; the answer tells how far it has come. */
    public String start(byte[] file, ImportDialect dialect, ImportMode mode) {
        Reply reply = offer(file, dialect, mode);
        if (!reply.successful()) {
            throw new RefusedException(PATH, reply);
        }
        return reply.json().path("id").asString();
    }

    /** Hands a file in and gives the answer as it came. */
    public Reply offer(byte[] file, ImportDialect dialect, ImportMode mode) {
        String key = UUID.randomUUID().toString();
        return nyttospar.post(
                reporter,
                PATH + "?" + dialect.query(mode),
                CSV,
                file,
                request -> request.setHeader("Idempotency-Key", key));
    }

    public ImportResult awaitEnd(String id) {
        ImportResult result = find(id);
        while (!result.ended()) {
            pause();
            result = find(id);
        }
        return result;
    }

    public ImportResult find(String id) {
        Reply reply = nyttospar.status(reporter, PATH + "/" + id);
        if (!reply.successful()) {
            throw new RefusedException(PATH + "/" + id, reply);
        }
        return ImportResult.of(reply.json());
    }

    /** The first reports on rows: line, column, severity, code. */
    public JsonNode reports(String id) {
        return nyttospar
                .status(reporter, PATH + "/" + id + "/rows?limit=1000")
                .json()
                .path("items");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while an import runs", e);
        }
    }
}
