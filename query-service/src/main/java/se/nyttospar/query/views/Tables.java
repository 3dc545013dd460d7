package se.nyttospar.query.views;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The statements that create the tables of a view. */
final class Tables {

    private Tables() {}

    static String of(String resource) {
        try {
            return new ClassPathResource("views/" + resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
