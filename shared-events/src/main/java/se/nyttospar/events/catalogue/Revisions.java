package se.nyttospar.events.catalogue;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What became different between revisions of events. */
final class Revisions {

    /** Until then every focus area was something to implement; effect goals had no more than a name. */
    private static final Upcaster FOCUS_AREAS_SAY_HOW_THEY_ARE_HANDLED = new Upcaster(
            "framework.published",
            1,
            event -> event.required("framework")
                    .required("focusAreas")
                    .forEach(area -> ((ObjectNode) area).put("handling", "IMPLEMENTATION")));

    /** Until then indicators were measured as a whole, and every value was a quantity. */
    private static final Upcaster INDICATORS_STATE_GROUPS_AND_SCALE = new Upcaster("indicator.defined", 1, event -> {
        ObjectNode definition = (ObjectNode) event.required("definition");
        definition.putArray("groups");
        definition.putArray("scale");
    });

    /** Until then no benefit named the series that it is compared with. */
    private static final Upcaster.Change NOTHING_TO_COMPARE_WITH =
            event -> ((ObjectNode) event.required("profile")).putNull("comparisonBenefitId");

    static final List<Upcaster> UPCASTERS = List.of(
            FOCUS_AREAS_SAY_HOW_THEY_ARE_HANDLED,
            INDICATORS_STATE_GROUPS_AND_SCALE,
            new Upcaster("benefit.defined", 1, NOTHING_TO_COMPARE_WITH),
            new Upcaster("benefit.revised", 1, NOTHING_TO_COMPARE_WITH));

    private Revisions() {}
}
