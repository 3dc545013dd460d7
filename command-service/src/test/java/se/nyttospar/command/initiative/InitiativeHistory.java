package se.nyttospar.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.Role;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.InitiativeEvent;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.initiative.Stage;

/** Given what happened, when something is asked, then this follows. */
final class InitiativeHistory {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    static final LocalDate TOMORROW = TODAY.plusDays(1);
    static final String PROPOSER = "proposer";

    private InitiativeState state = new InitiativeState.Unproposed();
    private Actor actor = new Actor("someone", Set.of(Role.BENEFIT_OWNER), null);
    private @Nullable Long expectedVersion;
    private List<InitiativeEvent> caused = new ArrayList<>();
    private @Nullable Refusal refusal;

    static InitiativeProposed proposed(InitiativeKind kind, @Nullable String owner, boolean ai) {
        return new InitiativeProposed("i", "Triage", null, kind, "medicin", "f", null, null, ai, owner, null);
    }

    static DecisionTaken decided(Stage stage, Condition condition) {
        return new DecisionTaken(
                "i", "d0", DecisionOutcome.CONTINUE, "f", TODAY, "r", null, null, null, null, stage, condition);
    }

    /** A minor initiative of {@code owner} in needs analysis. */
    static InitiativeHistory minor() {
        return new InitiativeHistory().given(proposed(InitiativeKind.MINOR, "owner", false));
    }

    static InitiativeHistory at(Stage stage, Condition condition) {
        return minor().given(decided(stage, condition));
    }

    InitiativeHistory given(InitiativeEvent... events) {
        return givenBy(PROPOSER, events);
    }

    InitiativeHistory givenBy(String cause, InitiativeEvent... events) {
        for (InitiativeEvent event : events) {
            state = InitiativeState.evolve(state, event, cause);
        }
        return this;
    }

    InitiativeHistory as(String id, Role... roles) {
        actor = new Actor(id, Set.of(roles), null);
        return this;
    }

    InitiativeHistory reporting(String id, @Nullable String division) {
        actor = new Actor(id, Set.of(Role.REPORTER), division);
        return this;
    }

    /** Having read the newest version. */
    InitiativeHistory reading() {
        expectedVersion = 1L;
        return this;
    }

    /** What follows becomes part of the history. */
    InitiativeHistory when(InitiativeCommand command) {
        var circumstances = new Circumstances(actor, TODAY, expectedVersion);
        refusal = catchThrowableOfType(
                Refusal.class, () -> caused = List.copyOf(InitiativeDecider.decide(command, state, circumstances)));
        if (refusal == null) {
            givenBy(actor.id(), caused.toArray(InitiativeEvent[]::new));
        }
        return this;
    }

    InitiativeHistory then(InitiativeEvent... events) {
        assertThat(refusal).isNull();
        assertThat(caused).containsExactly(events);
        return this;
    }

    InitiativeHistory thenNothing() {
        return then();
    }

    InitiativeHistory thenRefused(Rule rule) {
        assertThat(refusal()).extracting(Refusal::rule).isEqualTo(rule);
        assertThat(refusal().detailSv())
                .doesNotContain("%")
                .isNotEqualTo(refusal().detailEn());
        return this;
    }

    InitiativeHistory thenRefused(Rule rule, String... reasons) {
        thenRefused(rule);
        assertThat(refusal().reasons()).extracting(Reason::code).containsExactly(reasons);
        return this;
    }

    private Refusal refusal() {
        return Objects.requireNonNull(refusal, () -> "Not refused, but caused " + caused);
    }

    List<String> where() {
        return refusal().reasons().stream().map(Reason::where).toList();
    }

    <E extends InitiativeEvent> E caused(Class<E> event) {
        assertThat(refusal).isNull();
        return event.cast(caused.getFirst());
    }
}
