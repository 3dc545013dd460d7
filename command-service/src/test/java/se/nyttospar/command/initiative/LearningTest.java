package se.nyttospar.command.initiative;

import static se.nyttospar.command.initiative.InitiativeHistory.TODAY;
import static se.nyttospar.command.initiative.InitiativeHistory.TOMORROW;
import static se.nyttospar.command.initiative.InitiativeHistory.at;
import static se.nyttospar.command.initiative.InitiativeHistory.minor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.nyttospar.command.initiative.LedgerCommand.RecordLesson;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.LessonRecorded;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.ledger.Lesson;

class LearningTest {

    private static final LessonRecorded LEARNED = new LessonRecorded("i", "l1", lesson(TODAY, "Korta möten", null));

    private static Lesson lesson(LocalDate date, @Nullable String worked, @Nullable String didNotWork) {
        return new Lesson(date, worked, didNotWork, "Akuten", null);
    }

    private static RecordLesson learn(LocalDate date, @Nullable String worked, @Nullable String didNotWork) {
        return new RecordLesson("i", "l1", lesson(date, worked, didNotWork));
    }

    @Test
    void a_lesson_is_recorded_once() {
        minor().when(learn(TODAY, "Korta möten", null))
                .then(LEARNED)
                .when(learn(TODAY, "Korta möten", null))
                .thenNothing()
                .when(learn(TODAY, "Långa möten", null))
                .thenRefused(Rule.LESSON_EXISTS);
    }

    @Test
    void says_what_worked_or_what_did_not() {
        minor().when(learn(TODAY, null, "Långa möten")).caused(LessonRecorded.class);
        minor().when(learn(TODAY, null, null)).thenRefused(Rule.LESSON_EMPTY);
        minor().when(learn(TOMORROW, "Korta möten", null)).thenRefused(Rule.DATE_IN_FUTURE);
    }

    @Test
    void is_also_learned_after_the_end() {
        at(Stage.DECOMMISSIONED, Condition.STOPPED)
                .when(learn(TODAY, "Korta möten", null))
                .then(LEARNED);
    }

    @Test
    void a_reporter_tells_of_the_own_division() {
        minor().reporting("r", "medicin")
                .when(learn(TODAY, "Korta möten", null))
                .then(LEARNED);
        minor().reporting("r", "kirurgi")
                .when(learn(TODAY, "Korta möten", null))
                .thenRefused(Rule.OTHER_DIVISION);
    }
}
