package se.nyttospar.events.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One revision of one kind of event as it was once approved, from {@code approved/<name>.<revision>.json}. Never edited.
 *
 * @param type the kind of event, in its newest revision
 * @param revision the revision that the file is written in
 */
record ApprovedJson(EventType type, int revision) {

    static Stream<ApprovedJson> ofEveryRevision() {
        return EventCatalogue.TYPES.stream()
                .flatMap(type -> IntStream.rangeClosed(1, type.revision())
                        .mapToObj(revision -> new ApprovedJson(type, revision)));
    }

    static Stream<ApprovedJson> ofTheNewestRevisions() {
        return EventCatalogue.TYPES.stream().map(type -> new ApprovedJson(type, type.revision()));
    }

    /** Names of the files that are there. */
    static List<String> files() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String file() {
        return "%s.%d.json".formatted(type.name(), revision);
    }

    byte[] json() {
        try {
            return Files.readAllBytes(folder().resolve(file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every value and every list or object of the JSON by its path, as it is written: 74.0 and 74 differ. */
    static SortedMap<String, String> written(byte[] json) {
        var values = new TreeMap<String, String>();
        try (JsonParser parser = EventJson.mapper().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
                    values.put(parser.streamReadContext().pathAsPointer().toString() + kind(token), parser.getString());
                }
            }
        }
        return values;
    }

    private static String kind(JsonToken token) {
        return token.isStructStart() ? "/" : "";
    }

    private static Path folder() {
        try {
            return Path.of(ApprovedJson.class.getResource("/approved").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return file();
    }
}
