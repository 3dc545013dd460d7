package se.nyttospar.command.api;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The single values of a document. */
final class Leaves {

    private static final String MARK = "\"§\"";

    /** A value and the document that it stands in. */
    record Leaf(JsonNode document, JsonPointer place, JsonNode value) {

        /** The document as text, with other JSON in the value's place. */
        String replacedWith(String json) {
            JsonNode copy = document.deepCopy();
            JsonNode around = copy.at(place.head());
            String name = place.last().getMatchingProperty();
            if (around.isArray()) {
                around.asArray().set(Integer.parseInt(name), "§");
            } else {
                around.asObject().put(name, "§");
            }
            return copy.toString().replace(MARK, json);
        }
    }

    private Leaves() {}

    static Stream<Leaf> of(JsonNode document) {
        return under(document, JsonPointer.empty()).map(place -> new Leaf(document, place, document.at(place)));
    }

    private static Stream<JsonPointer> under(JsonNode node, JsonPointer place) {
        if (node.isObject()) {
            return node.propertyNames().stream().flatMap(name -> under(node.path(name), place.appendProperty(name)));
        }
        if (node.isArray()) {
            return IntStream.range(0, node.size()).boxed().flatMap(i -> under(node.path(i), place.appendIndex(i)));
        }
        return Stream.of(place);
    }
}
