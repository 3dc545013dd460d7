package se.nyttospar.command.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.nyttospar.command.forum.ForumCommand.CloseForum;
import se.nyttospar.command.forum.ForumCommand.FormForum;
import se.nyttospar.command.forum.ForumCommand.ReviseForum;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.forum.ForumCharter;
import se.nyttospar.events.forum.ForumClosed;
import se.nyttospar.events.forum.ForumEvent;
import se.nyttospar.events.forum.ForumFormed;
import se.nyttospar.events.forum.ForumKind;
import se.nyttospar.events.forum.ForumRevised;
import se.nyttospar.events.forum.Mandate;

class FormingForumsTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final ForumCharter COUNCIL = charter(Mandate.DECIDES);
    private static final ForumCharter ADVISORY = charter(Mandate.ADVISES);
    private static final ForumFormed FORMED = new ForumFormed("f", COUNCIL);
    private static final ForumClosed CLOSED = new ForumClosed("f", LAST, "Klart");
    private static final CloseForum CLOSE = new CloseForum("f", LAST, "Klart");
    private static final ReviseForum REVISE = new ReviseForum("f", ADVISORY, "Råd");

    private static ForumCharter charter(Mandate mandate) {
        return new ForumCharter(ForumKind.AI_COUNCIL, new LocalText("AI-rådet", null), mandate, null);
    }

    private static List<ForumEvent> decide(@Nullable Long version, ForumCommand command, ForumEvent... history) {
        ForumState state = new ForumState.Unformed();
        for (ForumEvent event : history) {
            state = ForumState.evolve(state, event);
        }
        return ForumDecider.decide(
                command, state, new Circumstances(new Actor("admin", Set.of(), null), LAST, version));
    }

    private static Rule refused(@Nullable Long version, ForumCommand command, ForumEvent... history) {
        return catchThrowableOfType(Refusal.class, () -> decide(version, command, history))
                .rule();
    }

    @Test
    void forms_a_forum_once() {
        assertThat(decide(null, new FormForum("f", COUNCIL))).containsExactly(FORMED);
        assertThat(decide(null, new FormForum("f", COUNCIL), FORMED)).isEmpty();
        assertThat(refused(null, new FormForum("f", ADVISORY), FORMED)).isEqualTo(Rule.FORUM_EXISTS);
        assertThat(refused(null, new FormForum("f", COUNCIL), FORMED, CLOSED)).isEqualTo(Rule.FORUM_EXISTS);
    }

    @Test
    void revises_what_was_read() {
        var revised = new ForumRevised("f", ADVISORY, "Råd");

        assertThat(decide(0L, REVISE, FORMED)).containsExactly(revised);
        assertThat(decide(1L, REVISE, FORMED, revised)).isEmpty();
        assertThat(refused(null, REVISE, FORMED)).isEqualTo(Rule.IF_MATCH_MISSING);
        assertThat(refused(0L, REVISE)).isEqualTo(Rule.FORUM_NOT_FOUND);
        assertThat(refused(1L, REVISE, FORMED, CLOSED)).isEqualTo(Rule.FORUM_CLOSED);
    }

    @Test
    void closes_once_with_the_version_that_was_read() {
        assertThat(decide(0L, CLOSE, FORMED)).containsExactly(CLOSED);
        assertThat(decide(1L, CLOSE, FORMED, CLOSED)).isEmpty();
        assertThat(refused(null, CLOSE, FORMED)).isEqualTo(Rule.IF_MATCH_MISSING);
        assertThat(refused(1L, new CloseForum("f", LAST, "Annat"), FORMED, CLOSED))
                .isEqualTo(Rule.FORUM_CLOSED);
        assertThat(refused(0L, CLOSE)).isEqualTo(Rule.FORUM_NOT_FOUND);
    }
}
