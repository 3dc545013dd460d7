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
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Reads documents of a form that a JSON Schema describes. */
public final class DocumentSchema {

    private static final JsonMapper MAPPER = EventJson.mapper();
    private static final int FAULTS_SHOWN = 100;

    private final Schema schema;
    private final Rule invalid;

    /**
     * @param schema the schema's place on the class path
     * @param invalid what a document that does not have the form is refused with; takes the number of faults
     */
    public DocumentSchema(String schema, Rule invalid) {
        this.invalid = invalid;
        try (InputStream file = new ClassPathResource(schema).getInputStream()) {
            this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(MAPPER.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws Refusal listing everything that does not have the shape */
    public <T> T read(JsonNode document, Class<T> type) {
        checkNumbers(document, "");
        List<Error> swedish = errors(document, Locale.of("sv"));
        List<Error> english = errors(document, Locale.ENGLISH);
        if (swedish.isEmpty()) {
            return made(document, type);
        }
        List<Reason> faults = swedish.stream()
                .limit(FAULTS_SHOWN)
                .map(error -> reason(error, english.get(swedish.indexOf(error))))
                .toList();
        throw new Refusal(invalid, faults, swedish.size());
    }

    /** What a schema cannot say, the record does: a day that no month has, for example. */
    private <T> T made(JsonNode document, Class<T> type) {
        try {
            return MAPPER.treeToValue(document, type);
        } catch (MismatchedInputException e) {
            throw new Refusal(invalid, List.of(FieldReasons.of(null, Problems.path(e), null)), 1);
        }
    }

    /** The validator cannot tell whether a number is whole when it does not fit into a long. */
    private static void checkNumbers(JsonNode node, String where) {
        if (node.isNumber()) {
            Numbers.check(where, node.decimalValue());
        }
        node.properties().forEach(field -> checkNumbers(field.getValue(), field.getKey()));
        if (node.isArray()) {
            node.values().forEach(item -> checkNumbers(item, where));
        }
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
