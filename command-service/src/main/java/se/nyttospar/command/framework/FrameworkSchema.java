package se.nyttospar.command.framework;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import se.nyttospar.command.refusal.JsonShape;
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

    private final JsonShape shape = new JsonShape("frameworks/goal-framework.schema.json");

    /** @throws Refusal listing everything that does not have the shape */
    FrameworkFile read(JsonNode document) {
        checkNumbers(document, "");
        List<Reason> faults = shape.faults(document);
        if (!faults.isEmpty()) {
            throw new Refusal(
                    Rule.FRAMEWORK_INVALID, faults.stream().limit(FAULTS_SHOWN).toList(), faults.size());
        }
        return MAPPER.treeToValue(document, FrameworkFile.class);
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
}
