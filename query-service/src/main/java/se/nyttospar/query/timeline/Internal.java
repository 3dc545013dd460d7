package se.nyttospar.query.timeline;

import java.util.List;
import java.util.Map;
import se.nyttospar.events.DomainEvent;
import se.nyttospar.events.catalogue.EventCatalogue;
import se.nyttospar.events.initiative.AiProfiled;
import se.nyttospar.events.initiative.AiUseResumed;
import se.nyttospar.events.initiative.AiUseSuspended;
import se.nyttospar.events.initiative.IncidentReported;
import se.nyttospar.events.initiative.ledger.IncidentKind;
import se.nyttospar.query.reading.Clearance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What of an event is internal to the use of AI: the same as in the register. Its seals stay, so that the trail can be checked. */
final class Internal {
    private static final Map<String, List<String>> BY_TYPE = Map.of(
            name(AiProfiled.class),
            List.of(
                    "/profile/personalData",
                    "/profile/oversight/overseer",
                    "/profile/logRetentionDays",
                    "/profile/device/ceEvidence",
                    "/profile/device/ceValidTo",
                    "/profile/artefacts"),
            name(AiUseSuspended.class),
            List.of("/reason"),
            name(AiUseResumed.class),
            List.of("/reason"),
            name(IncidentReported.class),
            List.of("/incident/description", "/incident/reportedTo"));

    private Internal() {}

    /** The event without what whoever asks may not see. */
    static JsonNode without(String type, JsonNode event, Clearance clearance) {
        boolean incident = type.equals(name(IncidentReported.class));
        boolean ai = event.path("incident").path("kind").asString("").equals(IncidentKind.AI_BEHAVIOUR.name());
        if (clearance == Clearance.AI_INTERNAL || !BY_TYPE.containsKey(type) || incident && !ai) {
            return event;
        }
        JsonNode shown = event.deepCopy();
        for (String pointer : BY_TYPE.getOrDefault(type, List.of())) {
            int last = pointer.lastIndexOf('/');
            if (shown.at(pointer.substring(0, last)) instanceof ObjectNode parent) {
                parent.remove(pointer.substring(last + 1));
            }
        }
        return shown;
    }

    private static String name(Class<? extends DomainEvent> event) {
        return EventCatalogue.of(event).name();
    }
}
