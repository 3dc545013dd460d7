package se.nyttospar.command.reference;

import java.util.List;
import org.springframework.stereotype.Component;
import se.nyttospar.command.benefit.MeasurementRules;
import se.nyttospar.command.refusal.JsonShape;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.events.reference.ExchangePackage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads packages as {@code exchange/exchange-package.schema.json} describes them; it is shipped with the events. */
@Component
class PackageReading {

    private static final JsonMapper MAPPER = EventJson.mapper();
    private static final int FAULTS_SHOWN = 100;

    private final JsonShape shape = new JsonShape("exchange/exchange-package.schema.json");

    /** @throws Refusal listing everything that does not have the shape */
    ExchangePackage read(JsonNode document) {
        checkNumbers(document, "content");
        List<Reason> faults = shape.faults(document);
        if (!faults.isEmpty()) {
            throw new Refusal(
                    Rule.PACKAGE_INVALID, faults.stream().limit(FAULTS_SHOWN).toList(), faults.size());
        }
        try {
            return MAPPER.treeToValue(document, ExchangePackage.class);
        } catch (JacksonException e) {
            Reason reason = new Reason(
                    "field-invalid",
                    "content",
                    "Paketet går inte att läsa: %s".formatted(e.getOriginalMessage()),
                    "The package cannot be read: %s".formatted(e.getOriginalMessage()));
            throw new Refusal(Rule.PACKAGE_INVALID, List.of(reason), 1);
        }
    }

    private static void checkNumbers(JsonNode node, String where) {
        if (node.isNumber()) {
            MeasurementRules.checkNumber(where, node.decimalValue());
        }
        node.properties().forEach(field -> checkNumbers(field.getValue(), field.getKey()));
        if (node.isArray()) {
            node.values().forEach(item -> checkNumbers(item, where));
        }
    }
}
