package se.nyttospar.command.framework;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.catalogue.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads goal frameworks as {@code frameworks/goal-framework.schema.json} describes them. */
@Component
class FrameworkSchema {

    private static final JsonMapper MAPPER = EventJson.mapper();
    private static final int FAULTS_SHOWN = 100;
    private static final BigDecimal LARGEST = new BigDecimal("1e18");
    private static final int MOST_DECIMALS = 30;

    private final Schema schema;

    FrameworkSchema() {
        try (InputStream file = new ClassPathResource("frameworks/goal-framework.schema.json").getInputStream()) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(MAPPER.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws Refusal listing everything that does not have the shape */
    FrameworkFile read(JsonNode document) {
        checkNumbers(document, "");
        List<Error> swedish = errors(document, Locale.of("sv"));
        List<Error> english = errors(document, Locale.ENGLISH);
        if (swedish.isEmpty()) {
            return MAPPER.treeToValue(document, FrameworkFile.class);
        }
        List<Reason> faults = swedish.stream()
                .limit(FAULTS_SHOWN)
                .map(error -> reason(error, english.get(swedish.indexOf(error))))
                .toList();
        throw new Refusal(Rule.FRAMEWORK_INVALID, faults, swedish.size());
    }

    private static boolean isOutOfBounds(BigDecimal number) {
        return number.abs().compareTo(LARGEST) > 0 || number.scale() > MOST_DECIMALS;
    }

    /** The validator cannot tell whether a number is whole when it does not fit into a long. */
    private static void checkNumbers(JsonNode node, String where) {
        if (node.isNumber() && isOutOfBounds(node.decimalValue())) {
            throw new Refusal(Rule.NUMBER_OUT_OF_BOUNDS, where);
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
