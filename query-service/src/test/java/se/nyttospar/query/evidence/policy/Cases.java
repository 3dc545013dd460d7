package se.nyttospar.query.evidence.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.benefit.TargetKind;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.query.evidence.benefit.Baseline;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.benefit.BenefitSources;
import se.nyttospar.query.evidence.benefit.Freshness;
import se.nyttospar.query.evidence.benefit.Progress;
import se.nyttospar.query.evidence.benefit.Trajectory;
import se.nyttospar.query.evidence.benefit.Variation;
import se.nyttospar.query.evidence.economy.Economy;
import se.nyttospar.query.evidence.spc.Assurance;

/** Situations that differ from one ready for scaling up in just what a test names. */
final class Cases {

    static final LocalDate TODAY = LocalDate.parse("2027-01-01");

    private Cases() {}

    /** A case that is built step by step. */
    static final class Case {
        Stage stage = Stage.PILOT;
        InitiativeKind kind = InitiativeKind.MAJOR;
        Economy economy = Economy.POS;
        RiskLevel risk = RiskLevel.GREEN;
        RiskLevel alternativeRisk = RiskLevel.GREEN;
        AiGate aiGate = AiGate.OK;
        List<String> gateMissing = List.of();
        boolean due;
        boolean adjusted;
        boolean doubleCounted;
        boolean unpricedAccepted;
        final List<BenefitEvidence> benefits = new ArrayList<>();

        Case with(BenefitCase benefit) {
            benefits.add(benefit.evidence());
            return this;
        }

        InitiativeState state() {
            Map<InitiativeInput, List<String>> sources = new EnumMap<>(InitiativeInput.class);
            for (InitiativeInput input : InitiativeInput.values()) {
                sources.put(input, List.of("event-" + input));
            }
            return new InitiativeState(
                    "initiative",
                    stage,
                    Condition.RUNNING,
                    kind,
                    economy,
                    risk,
                    alternativeRisk,
                    aiGate,
                    gateMissing,
                    due,
                    adjusted,
                    doubleCounted,
                    unpricedAccepted,
                    sources);
        }

        Situation situation() {
            return Situation.of(state(), benefits, TODAY);
        }

        int rule() {
            return Policy.V1.firstMatch(situation()).number();
        }

        Outcome outcome() {
            return Policy.V1.firstMatch(situation()).outcome(situation());
        }

        boolean holds(int rule) {
            return Policy.V1.results(situation()).get(rule - 1).holds();
        }
    }

    /** A benefit that is built step by step. */
    static final class BenefitCase {
        String id = "primary";
        BenefitRole role = BenefitRole.PRIMARY;
        boolean safetyCritical;
        Frequency frequency = Frequency.MONTH;

        @Nullable
        LocalDate effectFrom = LocalDate.parse("2026-01-01");

        Baseline baseline = Baseline.ROBUST;
        boolean enough = true;
        boolean full = true;
        Freshness freshness = Freshness.FRESH;
        Variation variation = Variation.IMPROVED_SUSTAINED;
        boolean lastOutsideBad;
        TargetKind targetKind = TargetKind.CHANGE;
        Trajectory trajectory = Trajectory.AHEAD;
        Assurance assurance = Assurance.NA;
        boolean validated = true;

        BenefitEvidence evidence() {
            return new BenefitEvidence(
                    id,
                    role,
                    safetyCritical,
                    frequency,
                    effectFrom,
                    effectFrom,
                    baseline,
                    12,
                    12,
                    enough,
                    full,
                    freshness,
                    0,
                    null,
                    variation,
                    List.of(),
                    lastOutsideBad,
                    targetKind,
                    new Progress(trajectory, BigDecimal.ONE, null, null, null),
                    assurance,
                    validated,
                    List.of(),
                    new BenefitSources(
                            List.of(id + "-live"),
                            List.of(id + "-baseline"),
                            List.of(id + "-follow-up"),
                            List.of(id + "-latest"),
                            List.of(id + "-validation")));
        }
    }

    /** An initiative with one primary benefit that fulfils everything rule 12 asks for. */
    static Case ready() {
        return new Case().with(new BenefitCase());
    }

    static Case primary(Consumer<BenefitCase> change) {
        return new Case().with(benefit(change));
    }

    static BenefitCase benefit(Consumer<BenefitCase> change) {
        BenefitCase benefit = new BenefitCase();
        change.accept(benefit);
        return benefit;
    }

    /** A balancing measure without signal. */
    static BenefitCase balancing(Consumer<BenefitCase> change) {
        BenefitCase balancing = new BenefitCase();
        balancing.id = "balancing";
        balancing.role = BenefitRole.BALANCING;
        balancing.variation = Variation.NO_SIGNAL;
        change.accept(balancing);
        return balancing;
    }

    static BenefitCase safety(Consumer<BenefitCase> change) {
        BenefitCase safety = balancing(change);
        safety.id = "safety";
        safety.safetyCritical = true;
        return safety;
    }

    static BenefitCase adoption(Consumer<BenefitCase> change) {
        BenefitCase adoption = balancing(change);
        adoption.id = "adoption";
        adoption.role = BenefitRole.ADOPTION;
        return adoption;
    }
}
