package se.nyttospar.command.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import se.nyttospar.command.initiative.DecisionCommand.Decide;
import se.nyttospar.command.initiative.InitiativeState.Proposed;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.ai.AiActClass;
import se.nyttospar.events.initiative.ai.AiProfile;
import se.nyttospar.events.initiative.ai.AiRules;
import se.nyttospar.events.initiative.risk.RiskAssessment;

/** Effect before effort: everything that an initiative still has to state before it may start, go on or scale up. */
final class Gate {

    private Gate() {}

    /** What stands in the way of the decision: each with its code and the resource where it is stated. */
    static List<Reason> missing(Decide command, Proposed initiative, LocalDate today) {
        return switch (command.outcome()) {
            case START -> missingToStart(command, initiative, today);
            case SCALE_UP -> missingToScaleUp(command, initiative, Stage.ROLLOUT, today);
            case HAND_OVER -> missingToScaleUp(command, initiative, Stage.OPERATION, today);
            case RESUME -> missingForAi(initiative, command.aiRules(), initiative.stage(), today);
            case CONTINUE -> prohibited(initiative);
            case ADJUST, PAUSE, STOP, DECOMMISSION, ACCEPT_UNPRICED -> List.of();
        };
    }

    private static List<Reason> missingToStart(Decide command, Proposed initiative, LocalDate today) {
        List<Reason> missing = new ArrayList<>();
        if (initiative.owners().operations() == null) {
            missing.add(new Reason(
                    "operations-owner-missing",
                    here(initiative) + "/owners",
                    "Insatsen saknar ägare från verksamheten.",
                    "The initiative has no owner from operations."));
        }
        List<PromisedBenefit> primaries = primaries(command);
        addPrimary(missing, primaries);
        requireOne(missing, primaries, PromisedBenefit::targeted, Gate::targetMissing);
        if (initiative.proposal().kind() == InitiativeKind.MAJOR) {
            requireOne(missing, primaries, b -> b.targeted() && b.trajectory(), Gate::trajectoryMissing);
            requireOne(
                    missing,
                    primaries,
                    b -> b.targeted() && (b.baselineEstablished() || b.baselinePlanned()),
                    Gate::baselineMissing);
            addCalculationAndRisks(missing, initiative);
            addDecisionPoint(missing, command, initiative);
        }
        missing.addAll(missingForAi(initiative, command.aiRules(), Stage.PILOT, today));
        addSuspension(missing, initiative);
        return missing;
    }

    private static void addPrimary(List<Reason> missing, List<PromisedBenefit> primaries) {
        if (primaries.isEmpty()) {
            missing.add(new Reason(
                    "primary-benefit-missing",
                    "/command/v1/benefits",
                    "Insatsen saknar en primär nytta.",
                    "The initiative has no primary benefit."));
        }
    }

    /** One primary benefit is enough; when none is good enough, each that could be is named. */
    private static void requireOne(
            List<Reason> missing,
            List<PromisedBenefit> primaries,
            Predicate<PromisedBenefit> enough,
            Function<PromisedBenefit, Reason> reason) {
        if (primaries.stream().noneMatch(enough)) {
            primaries.stream().map(reason).forEach(missing::add);
        }
    }

    private static Reason targetMissing(PromisedBenefit benefit) {
        return new Reason("target-missing", at(benefit), "Nyttan saknar målvärde.", "The benefit has no target.");
    }

    private static Reason trajectoryMissing(PromisedBenefit benefit) {
        return new Reason(
                "trajectory-missing", at(benefit), "Nyttan saknar målbana.", "The benefit has no trajectory.");
    }

    private static Reason baselineMissing(PromisedBenefit benefit) {
        return new Reason(
                "baseline-missing",
                at(benefit),
                "Nyttan saknar nollmätning och plan för en före driftsättning.",
                "The benefit has no baseline and no plan to measure one before go-live.");
    }

    private static void addCalculationAndRisks(List<Reason> missing, Proposed initiative) {
        if (initiative.calculation().submitted() == null) {
            missing.add(new Reason(
                    "benefit-calculation-missing",
                    here(initiative) + "/calculation",
                    "Insatsen saknar nyttokalkyl.",
                    "The initiative has no benefit calculation."));
        }
        RiskAssessment assessment = initiative.risks().assessment();
        String risks = here(initiative) + "/risk-assessment";
        if (assessment == null) {
            missing.add(new Reason(
                    "risk-assessment-missing",
                    risks,
                    "Insatsen saknar riskbedömning.",
                    "The initiative has no risk assessment."));
        }
        if (assessment == null || assessment.alternativeRisks().isEmpty()) {
            missing.add(new Reason(
                    "alternative-risks-missing",
                    risks,
                    "Riskbedömningen saknar alternativrisker: vad som riskeras om inget görs.",
                    "The risk assessment has no alternative risks: what is at risk if nothing is done."));
        }
        if (assessment == null || assessment.alternativeCost() == null) {
            missing.add(new Reason(
                    "alternative-cost-missing",
                    risks,
                    "Riskbedömningen saknar alternativkostnad: vad det kostar att inte göra något.",
                    "The risk assessment has no alternative cost: what it costs to do nothing."));
        }
    }

    private static void addDecisionPoint(List<Reason> missing, Decide command, Proposed initiative) {
        boolean planned = command.nextDecisionPoint() != null
                || initiative.decisions().points().stream().anyMatch(point -> point.isAfter(command.date()));
        if (!planned) {
            missing.add(new Reason(
                    "decision-point-missing",
                    here(initiative) + "/decision-points",
                    "Insatsen saknar en första beslutspunkt.",
                    "The initiative has no first decision point."));
        }
    }

    private static List<Reason> missingToScaleUp(Decide command, Proposed initiative, Stage stage, LocalDate today) {
        List<Reason> missing = new ArrayList<>();
        addPrimary(missing, primaries(command));
        primaries(command).forEach(b -> {
            if (!b.baselineEstablished()) {
                missing.add(new Reason(
                        "baseline-not-established",
                        at(b),
                        "Nyttans nollmätning är inte fastställd.",
                        "The benefit's baseline is not established."));
            }
            if (!b.followedUp()) {
                missing.add(new Reason(
                        "follow-up-missing",
                        at(b),
                        "Nyttan har inget mätt värde efter driftsättning.",
                        "The benefit has no measured value after go-live."));
            }
        });
        missing.addAll(missingForAi(initiative, command.aiRules(), stage, today));
        addSuspension(missing, initiative);
        return missing;
    }

    private static void addSuspension(List<Reason> missing, Proposed initiative) {
        if (initiative.ai().suspension() != null) {
            missing.add(new Reason(
                    "ai-use-suspended",
                    here(initiative) + "/ai-profile/resumption",
                    "Användningen av AI är avbruten tills vidare.",
                    "The use of AI is suspended."));
        }
    }

    /** What the law and the class ask for before AI is used at the stage. */
    static List<Reason> missingForAi(Proposed initiative, AiRules rules, Stage stage, LocalDate today) {
        AiProfile profile = initiative.ai().profile();
        String where = here(initiative) + "/ai-profile";
        if (profile == null) {
            return initiative.usesAi()
                    ? List.of(new Reason(
                            "ai-profile-missing",
                            where,
                            "Insatsen använder AI men saknar AI-profil.",
                            "The initiative uses AI but has no AI profile."))
                    : List.of();
        }
        List<Reason> missing = new ArrayList<>(prohibited(initiative));
        rules.unsatisfied(profile, stage, today)
                .forEach(rule -> missing.add(new Reason(
                        rule.id(),
                        where,
                        "%s (%s)".formatted(rule.sentence().sv(), rule.source()),
                        "%s (%s)"
                                .formatted(
                                        Objects.requireNonNullElse(
                                                rule.sentence().en(), ""),
                                        rule.source()))));
        return missing;
    }

    private static List<Reason> prohibited(Proposed initiative) {
        AiProfile profile = initiative.ai().profile();
        return profile != null && profile.aiActClass() == AiActClass.PROHIBITED
                ? List.of(new Reason(
                        "ai-use-prohibited",
                        here(initiative) + "/ai-profile",
                        "Användningen är förbjuden enligt AI-förordningen (EU) 2024/1689 art. 5 och får aldrig starta.",
                        "The use is prohibited by the AI Act (EU) 2024/1689 art. 5 and may never start."))
                : List.of();
    }

    private static List<PromisedBenefit> primaries(Decide command) {
        return command.benefits().stream()
                .filter(benefit -> benefit.role() == BenefitRole.PRIMARY)
                .toList();
    }

    private static String here(Proposed initiative) {
        return "/command/v1/initiatives/" + initiative.proposal().initiativeId();
    }

    private static String at(PromisedBenefit benefit) {
        return "/command/v1/benefits/" + benefit.benefitId();
    }
}
