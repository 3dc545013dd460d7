package se.nyttospar.command.refusal;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import se.nyttospar.events.catalogue.EventJson;
import tools.jackson.databind.JsonNode;

/** What a JSON Schema (2020-12) asks of a document. */
public final class JsonShape {

    private final Schema schema;

    /** @param resource the schema's place on the class path */
    public JsonShape(String resource) {
        try (InputStream file = new ClassPathResource(resource).getInputStream()) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(EventJson.mapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything in the document that does not have the shape; nothing when it has. */
    public List<Reason> faults(JsonNode document) {
        List<Error> swedish = errors(document, Locale.of("sv"));
        List<Error> english = errors(document, Locale.ENGLISH);
        return swedish.stream()
                .map(error -> reason(error, english.get(swedish.indexOf(error))))
                .toList();
    }

    private List<Error> errors(JsonNode document, Locale language) {
        return schema.validate(
                document,
                context -> context.executionConfig(
                        config -> config.locale(language).formatAssertionsEnabled(true)));
    }

    private static Reason reason(Error swedish, Error english) {
        String where =
                swedish.getInstanceLocation().toString().replaceFirst("^/", "").replace('/', '.');
        String property = swedish.getProperty();
        String field = property == null || where.isEmpty()
                ? where + (property == null ? "" : property)
                : where + '.' + property;
        return switch (swedish.getKeyword()) {
            case "required" ->
                new Reason("field-missing", field, "Fältet ska fyllas i.", "The field has to be filled in.");
            case "additionalProperties" ->
                new Reason(
                        "field-unknown",
                        field,
                        "Fältet finns inte; ta bort det eller rätta stavningen.",
                        "There is no such field; remove it or correct its name.");
            default -> new Reason("field-invalid", field, swedish.getMessage(), english.getMessage());
        };
    }
}
