package se.nyttospar.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files of the scenario. */
final class Resources {
    private static final YAMLMapper YAML = new YAMLMapper();

    private Resources() {}

    static Scenario scenario() {
        return read("scenario.yaml", Scenario.class);
    }

    static Organisation organisation() {
        return read("organisation.yaml", Organisation.class);
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream(name), name)) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
