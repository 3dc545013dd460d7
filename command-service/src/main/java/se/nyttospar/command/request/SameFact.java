package se.nyttospar.command.request;

import se.nyttospar.events.catalogue.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether two records state the same; 74 and 74.0 are the same number. */
public final class SameFact {

    private static final JsonMapper MAPPER = EventJson.mapper();

    private SameFact() {}

    public static <T extends Record> boolean same(T a, T b) {
        JsonNode tree = MAPPER.valueToTree(a);
        return a.equals(b) || tree.equals(SameFact::compare, MAPPER.valueToTree(b));
    }

    private static int compare(JsonNode a, JsonNode b) {
        boolean same = a.isNumber() && b.isNumber() ? a.decimalValue().compareTo(b.decimalValue()) == 0 : a.equals(b);
        return same ? 0 : 1;
    }
}
