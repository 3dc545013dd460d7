package se.nyttospar.command.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The chapters of the API's document, in the order of their files. */
final class Chapters {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Chapters() {}

    static List<Chapter> all() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:api/*.json");
            return Arrays.stream(files)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .map(Chapters::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Chapter read(Resource file) {
        try (InputStream json = file.getInputStream()) {
            return MAPPER.readValue(json, Chapter.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
