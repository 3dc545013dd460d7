package se.nyttospar.command.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.nyttospar.command.framework.FrameworkCommand.PublishFramework;
import se.nyttospar.command.framework.FrameworkCommand.RetireFramework;
import se.nyttospar.command.framework.FrameworkCommand.ReviseFramework;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.framework.FrameworkEvent;
import se.nyttospar.events.framework.FrameworkPublished;
import se.nyttospar.events.framework.FrameworkRetired;
import se.nyttospar.events.framework.FrameworkRevised;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.framework.GoalFramework.EffectGoal;
import se.nyttospar.events.framework.GoalFramework.FocusArea;
import se.nyttospar.events.framework.GoalFramework.Perspective;
import se.nyttospar.events.framework.GoalFramework.StrategicGoal;
import se.nyttospar.events.framework.Handling;

class FrameworkDecidingTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);
    private static final LocalText NAME = new LocalText("Mål", "Goal");
    private static final GoalFramework CONTENT = framework(List.of(goal("e", "p", null)), "p", "q");

    private static GoalFramework framework(List<EffectGoal> goals, String... perspectives) {
        return framework(LocalDate.of(2028, 12, 31), goals, List.of(), perspectives);
    }

    private static GoalFramework framework(
            LocalDate validTo, List<EffectGoal> goals, List<FocusArea> areas, String... perspectives) {
        return new GoalFramework(
                NAME,
                null,
                null,
                FROM,
                validTo,
                List.of(perspectives).stream()
                        .map(id -> new Perspective(id, NAME, List.of(new StrategicGoal("g-" + id, NAME))))
                        .toList(),
                List.of(),
                goals,
                areas,
                List.of(new GoalFramework.DiscountRate(FROM, new BigDecimal("0.03"))));
    }

    private static EffectGoal goal(String id, @Nullable String perspective, @Nullable LocalDate deadline) {
        return new EffectGoal(id, NAME, null, perspective, null, deadline, null, null);
    }

    private static FrameworkState after(FrameworkEvent... events) {
        FrameworkState state = new FrameworkState.Unpublished();
        for (FrameworkEvent event : events) {
            state = FrameworkState.evolve(state, event);
        }
        return state;
    }

    private static List<FrameworkEvent> decide(FrameworkCommand command, FrameworkState state) {
        return FrameworkDecider.decide(command, state, circumstances(3L));
    }

    private static Circumstances circumstances(@Nullable Long version) {
        return new Circumstances(new Actor("admin", Set.of(), null), LocalDate.of(2026, 6, 15), version);
    }

    private static Refusal refused(FrameworkCommand command, FrameworkState state) {
        return catchThrowableOfType(Refusal.class, () -> decide(command, state));
    }

    private static final FrameworkPublished PUBLISHED = new FrameworkPublished("f", CONTENT);
    private static final FrameworkRetired RETIRED = new FrameworkRetired("f", LAST, "Ny strategi");

    @Test
    void publishes_a_framework_once() {
        assertThat(decide(new PublishFramework("f", CONTENT), after())).containsExactly(PUBLISHED);
        assertThat(decide(new PublishFramework("f", CONTENT), after(PUBLISHED))).isEmpty();
        assertThat(refused(new PublishFramework("f", framework(List.of(), "other")), after(PUBLISHED))
                        .rule())
                .isEqualTo(Rule.FRAMEWORK_EXISTS);
    }

    @Test
    void lists_everything_that_does_not_hold_together() {
        var goals = List.of(
                goal("e", "nowhere", LocalDate.of(2025, 12, 31)),
                new EffectGoal("e", NAME, null, null, "no-area", null, null, BigDecimal.ONE));
        var areas = List.of(new FocusArea("a", NAME, 3, 1, Handling.IMPLEMENTATION));
        var broken = framework(LocalDate.of(2025, 1, 1), goals, areas, "p", "p");

        Refusal refusal = refused(new PublishFramework("f", broken), after());

        assertThat(refusal.rule()).isEqualTo(Rule.FRAMEWORK_INVALID);
        assertThat(refusal.reasons())
                .extracting(Reason::code)
                .containsExactlyInAnyOrder(
                        "valid-to-before-valid-from",
                        "id-twice",
                        "id-twice",
                        "id-twice",
                        "perspective-unknown",
                        "deadline-before-adoption",
                        "focus-area-unknown",
                        "target-without-indicator",
                        "years-out-of-order");
    }

    @Test
    void revises_with_the_version_that_was_read() {
        var more = framework(List.of(goal("e", "p", null), goal("e2", "q", LAST)), "p", "q");
        var revise = new ReviseFramework("f", more, "Ett mål till");

        assertThat(decide(revise, after(PUBLISHED))).containsExactly(new FrameworkRevised("f", more, "Ett mål till"));
        assertThat(decide(revise, after(PUBLISHED, new FrameworkRevised("f", more, "x"))))
                .isEmpty();
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> FrameworkDecider.decide(revise, after(PUBLISHED), circumstances(null)))
                        .rule())
                .isEqualTo(Rule.IF_MATCH_MISSING);
        assertThat(refused(revise, after()).rule()).isEqualTo(Rule.FRAMEWORK_NOT_FOUND);
    }

    @Test
    void keeps_what_initiatives_and_benefits_may_refer_to() {
        Refusal refusal = refused(new ReviseFramework("f", framework(List.of(), "p"), "Städning"), after(PUBLISHED));

        assertThat(refusal.rule()).isEqualTo(Rule.FRAMEWORK_ID_GONE);
        assertThat(refusal.reasons())
                .extracting(Reason::where)
                .containsExactly(
                        "framework.perspectives.q", "framework.perspectives.goals.g-q", "framework.effectGoals.e");
    }

    @Test
    void a_retired_framework_stays_retired() {
        var retire = new RetireFramework("f", LAST, "Ny strategi");

        assertThat(decide(retire, after(PUBLISHED))).containsExactly(RETIRED);
        assertThat(decide(retire, after(PUBLISHED, RETIRED))).isEmpty();
        assertThat(refused(new RetireFramework("f", FROM.minusDays(1), "x"), after(PUBLISHED))
                        .rule())
                .isEqualTo(Rule.LAST_DAY_TOO_EARLY);
        assertThat(refused(new ReviseFramework("f", CONTENT, "x"), after(PUBLISHED, RETIRED))
                        .rule())
                .isEqualTo(Rule.FRAMEWORK_RETIRED);
    }
}
