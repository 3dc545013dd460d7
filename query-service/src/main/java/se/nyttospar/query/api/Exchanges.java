package se.nyttospar.query.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Exchanges about one kind of thing.
 *
 * @param file name of the file that they stand in
 */
record Exchanges(String file, List<Exchange> all) {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** In the order of the files. */
    static List<Exchanges> read() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:api/*.json");
            return Arrays.stream(files)
                    .map(Exchanges::read)
                    .sorted(Comparator.comparing(Exchanges::file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Exchanges read(Resource file) {
        try (InputStream json = file.getInputStream()) {
            return new Exchanges(
                    Objects.requireNonNull(file.getFilename()), List.of(MAPPER.readValue(json, Exchange[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
