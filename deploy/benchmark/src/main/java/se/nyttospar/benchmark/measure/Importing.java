package se.nyttospar.benchmark.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import se.nyttospar.benchmark.stack.Api;
import se.nyttospar.benchmark.stack.Client;
import se.nyttospar.benchmark.stack.Polling;
import tools.jackson.databind.JsonNode;

/** Imports files of measured values, from the request until everything is recorded. */
record Importing(Api api, String token) {
    private static final Duration EVERY = Duration.ofMillis(50);
    private static final Duration LIMIT = Duration.ofMinutes(15);
    private static final Set<String> ENDED = Set.of("DONE", "REFUSED", "FAILED");

    Importing(Scenery scenery) {
        this(scenery.api(), scenery.api().token(Client.REPORTER));
    }

    /** @param position of the last event */
    record Done(int rows, double seconds, long position) {
        double perSecond() {
            return rows / seconds;
        }
    }

    /** Brings in the next {@code rows} values of the benefits. */
    Done values(BenefitSet benefits, int rows) throws IOException {
        Path file = Files.createTempFile("values", ".csv");
        try {
            benefits.write(file, rows);
            return file(file, rows);
        } finally {
            Files.delete(file);
        }
    }

    Done file(Path file, int rows) throws IOException {
        long begin = System.nanoTime();
        String id = api.sendFile(token, file).path("id").asString();
        JsonNode job = Polling.until(
                "the import",
                EVERY,
                LIMIT,
                () -> Optional.of(api.readCommandSide(token, "/measurement-imports/" + id))
                        .filter(state -> ENDED.contains(state.path("state").asString())));
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (!job.path("state").asString().equals("DONE") || job.path("recorded").asInt() != rows) {
            throw new IllegalStateException("The import did not record every row: " + job);
        }
        return new Done(rows, seconds, job.path("position").asLong());
    }
}
