package se.nyttospar.command.forum;

import se.nyttospar.events.forum.ForumCharter;
import se.nyttospar.events.forum.ForumClosed;
import se.nyttospar.events.forum.ForumEvent;
import se.nyttospar.events.forum.ForumFormed;
import se.nyttospar.events.forum.ForumRevised;

/** What the next decision about a forum needs to know. */
public sealed interface ForumState {

    /** Nobody has formed it. */
    record Unformed() implements ForumState {}

    /** It is there. */
    record Formed(ForumCharter charter) implements ForumState {}

    /** It is closed after a day. */
    record Closed(ForumClosed closing) implements ForumState {}

    /** The state after an event. */
    static ForumState evolve(ForumState state, ForumEvent event) {
        return switch (event) {
            case ForumFormed formed -> new Formed(formed.charter());
            case ForumRevised revised -> new Formed(revised.charter());
            case ForumClosed closed -> new Closed(closed);
        };
    }
}
