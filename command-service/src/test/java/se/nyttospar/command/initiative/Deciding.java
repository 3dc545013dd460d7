package se.nyttospar.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.forum.DecidingForum;
import se.nyttospar.command.initiative.DecisionCommand.Decide;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.Role;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.catalogue.AiRulesFile;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.Deviation;
import se.nyttospar.events.initiative.InitiativeEvent;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.ai.AiRules;

/** Decisions about an initiative, and what comes of them. */
final class Deciding {

    /** No forum has been established, and the policy that ships has fourteen rules. */
    static final DecisionGrounds GROUNDS = new DecisionGrounds(new DecidingForum(false, null, null), 14, 1000);

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    static final PromisedBenefit PRIMARY = new PromisedBenefit("b", BenefitRole.PRIMARY, true, true, true, false, true);
    static final AiRules RULES = AiRulesFile.read();
    static final Circumstances BOARD = new Circumstances(new Actor("board", Set.of(Role.BOARD), null), TODAY, null);

    static final Deviation WITHOUT_ADVICE = new Deviation("Bråttom", "Regiondirektören");

    static InitiativeProposed proposed(InitiativeKind kind, @Nullable String owner, boolean ai) {
        return new InitiativeProposed("i", "Triage", null, kind, "medicin", "f", null, null, ai, owner, null);
    }

    static InitiativeState state(InitiativeEvent... events) {
        InitiativeState state = new InitiativeState.Unproposed();
        for (InitiativeEvent event : events) {
            state = InitiativeState.evolve(state, event, "proposer");
        }
        return state;
    }

    static InitiativeState at(Stage stage, Condition condition) {
        return state(
                proposed(InitiativeKind.MINOR, "owner", false),
                new DecisionTaken(
                        "i",
                        "d0",
                        DecisionOutcome.CONTINUE,
                        "f",
                        TODAY,
                        "r",
                        null,
                        null,
                        null,
                        null,
                        stage,
                        condition));
    }

    static Decide decide(DecisionOutcome outcome, PromisedBenefit... benefits) {
        return new Decide(
                "i",
                "d",
                outcome,
                "Portföljrådet",
                TODAY,
                "Så här",
                null,
                null,
                null,
                WITHOUT_ADVICE,
                List.of(benefits),
                RULES,
                GROUNDS);
    }

    static DecisionTaken decided(Decide command, InitiativeState state) {
        return (DecisionTaken) InitiativeDecider.decide(command, state, BOARD).getFirst();
    }

    static Decide decideOn(LocalDate day, DecisionOutcome outcome) {
        return new Decide(
                "i",
                "d",
                outcome,
                "Portföljrådet",
                day,
                "Så här",
                null,
                null,
                null,
                WITHOUT_ADVICE,
                List.of(PRIMARY),
                RULES,
                GROUNDS);
    }

    static List<String> missing(Decide command, InitiativeState state) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> InitiativeDecider.decide(command, state, BOARD));
        assertThat(refusal.rule()).isEqualTo(Rule.GATE_INCOMPLETE);
        return refusal.reasons().stream().map(Reason::code).toList();
    }

    static void refuses(InitiativeCommand command, InitiativeState state, Rule rule) {
        assertThatThrownBy(() -> InitiativeDecider.decide(command, state, BOARD))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private Deciding() {}
}
