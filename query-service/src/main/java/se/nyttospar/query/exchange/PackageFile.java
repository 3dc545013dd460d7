package se.nyttospar.query.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.events.reference.ExchangePackage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a package is written: as {@code exchange/exchange-package.schema.json} describes it, what is not known left out. */
final class PackageFile {
    private static final JsonMapper MAPPER = EventJson.mapper()
            .rebuild()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private PackageFile() {}

    static JsonNode json(ExchangePackage content) {
        return MAPPER.valueToTree(content);
    }

    /** The schema, which is shipped with the events so that both services go by the same. */
    static JsonNode schema() {
        try (InputStream file = new ClassPathResource("exchange/exchange-package.schema.json").getInputStream()) {
            return MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
