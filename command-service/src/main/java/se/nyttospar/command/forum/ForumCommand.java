package se.nyttospar.command.forum;

import java.time.LocalDate;
import se.nyttospar.command.request.Command;
import se.nyttospar.events.forum.ForumCharter;
import se.nyttospar.events.forum.ForumEvent;

/** What can be asked of a forum. */
public sealed interface ForumCommand extends Command {

    String forumId();

    @Override
    default String stream() {
        return ForumEvent.FAMILY + ':' + forumId();
    }

    /** Form it. */
    record FormForum(String forumId, ForumCharter charter) implements ForumCommand {}

    /** Give it a new charter; {@code charter} is all of it. */
    record ReviseForum(String forumId, ForumCharter charter, String reason) implements ForumCommand {}

    /** Close it after a day. */
    record CloseForum(String forumId, LocalDate lastDay, String reason) implements ForumCommand {}
}
