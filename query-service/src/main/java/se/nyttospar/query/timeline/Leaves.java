package se.nyttospar.query.timeline;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import se.nyttospar.events.catalogue.CanonicalJson;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The values of an event one by one, by their JSON pointers; a list or object is there as {@code array} or {@code object}. */
final class Leaves {

    private Leaves() {}

    /** In the order of the pointers' UTF-16 units, as RFC 8785 sorts. A property that is null counts as missing. */
    static SortedMap<String, String> of(JsonNode event) {
        SortedMap<String, String> leaves = new TreeMap<>();
        add(event, JsonPointer.empty(), leaves);
        return Collections.unmodifiableSortedMap(leaves);
    }

    private static void add(JsonNode node, JsonPointer at, SortedMap<String, String> leaves) {
        if (node.isObject()) {
            leaves.put(at.toString(), "object");
            node.properties().stream()
                    .filter(property -> !property.getValue().isNull())
                    .forEach(property -> add(property.getValue(), at.appendProperty(property.getKey()), leaves));
        } else if (node.isArray()) {
            leaves.put(at.toString(), "array");
            for (int i = 0; i < node.size(); i++) {
                add(node.get(i), at.appendIndex(i), leaves);
            }
        } else {
            leaves.put(at.toString(), CanonicalJson.of(node));
        }
    }
}
