package se.nyttospar.command.reference;

import se.nyttospar.events.reference.ReferenceEvent;
import se.nyttospar.events.reference.ReferenceImported;
import se.nyttospar.events.reference.ReferenceWithdrawn;

/** What the next decision about a reference needs to know. */
public sealed interface ReferenceState {

    /** Nobody has imported it. */
    record Unimported() implements ReferenceState {}

    /** It can be compared with. */
    record Imported(String source, String sha256) implements ReferenceState {}

    /** It is not compared with any more. */
    record Withdrawn(String reason) implements ReferenceState {}

    /** The state after an event. */
    static ReferenceState evolve(ReferenceState state, ReferenceEvent event) {
        return switch (event) {
            case ReferenceImported imported -> new Imported(imported.source(), imported.sha256());
            case ReferenceWithdrawn withdrawn -> new Withdrawn(withdrawn.reason());
        };
    }
}
