package se.nyttospar.command.forum;

import java.util.List;
import se.nyttospar.command.forum.ForumCommand.CloseForum;
import se.nyttospar.command.forum.ForumCommand.FormForum;
import se.nyttospar.command.forum.ForumCommand.ReviseForum;
import se.nyttospar.command.forum.ForumState.Closed;
import se.nyttospar.command.forum.ForumState.Formed;
import se.nyttospar.command.forum.ForumState.Unformed;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.forum.ForumCharter;
import se.nyttospar.events.forum.ForumClosed;
import se.nyttospar.events.forum.ForumEvent;
import se.nyttospar.events.forum.ForumFormed;
import se.nyttospar.events.forum.ForumRevised;

/** What happens when something is asked of a forum: the events, or a refusal. */
public final class ForumDecider {

    private ForumDecider() {}

    /** @throws Refusal when a rule is broken */
    public static List<ForumEvent> decide(ForumCommand command, ForumState state, Circumstances circumstances) {
        return switch (command) {
            case FormForum form -> form(form, state);
            case ReviseForum revise -> revise(revise, state, circumstances);
            case CloseForum close -> close(close, state, circumstances);
        };
    }

    private static List<ForumEvent> form(FormForum command, ForumState state) {
        return switch (state) {
            case Unformed _ -> {
                yield List.of(new ForumFormed(command.forumId(), command.charter()));
            }
            case Formed formed when formed.charter().equals(command.charter()) -> List.of();
            case Formed _, Closed _ -> throw new Refusal(Rule.FORUM_EXISTS, command.forumId());
        };
    }

    private static List<ForumEvent> revise(ReviseForum command, ForumState state, Circumstances circumstances) {
        ForumCharter before = formed(command, state);
        circumstances.requireExpectedVersion();
        if (before.equals(command.charter())) {
            return List.of();
        }
        return List.of(new ForumRevised(command.forumId(), command.charter(), command.reason()));
    }

    private static List<ForumEvent> close(CloseForum command, ForumState state, Circumstances circumstances) {
        var closing = new ForumClosed(command.forumId(), command.lastDay(), command.reason());
        if (state instanceof Closed closed && closed.closing().equals(closing)) {
            return List.of();
        }
        formed(command, state);
        circumstances.requireExpectedVersion();
        return List.of(closing);
    }

    private static ForumCharter formed(ForumCommand command, ForumState state) {
        return switch (state) {
            case Unformed _ -> throw new Refusal(Rule.FORUM_NOT_FOUND, command.forumId());
            case Formed formed -> formed.charter();
            case Closed closed ->
                throw new Refusal(
                        Rule.FORUM_CLOSED, command.forumId(), closed.closing().lastDay());
        };
    }
}
