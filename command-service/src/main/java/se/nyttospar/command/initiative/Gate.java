package se.nyttospar.command.initiative;

import java.util.ArrayList;
import java.util.List;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.InitiativeProposed;

/** Effect before effort: everything that an initiative still has to state before it may start or scale up. */
final class Gate {

    private Gate() {}

    static List<Reason> missingToStart(
            InitiativeProposed initiative, boolean decisionPoint, List<PromisedBenefit> benefits) {
        List<Reason> missing = new ArrayList<>();
        String here = "/command/v1/initiatives/" + initiative.initiativeId();
        if (initiative.operationsOwner() == null) {
            missing.add(new Reason(
                    "operations-owner-missing",
                    here,
                    "Insatsen saknar ägare från verksamheten.",
                    "The initiative has no owner from operations."));
        }
        List<PromisedBenefit> primaries =
                benefits.stream().filter(b -> b.role() == BenefitRole.PRIMARY).toList();
        if (primaries.isEmpty()) {
            missing.add(new Reason(
                    "primary-benefit-missing",
                    "/command/v1/benefits",
                    "Insatsen saknar en primär nytta.",
                    "The initiative has no primary benefit."));
        }
        primaries.stream()
                .filter(b -> !b.targeted())
                .forEach(b -> missing.add(
                        new Reason("target-missing", at(b), "Nyttan saknar målvärde.", "The benefit has no target.")));
        if (initiative.kind() == InitiativeKind.MAJOR) {
            addMajor(missing, here, decisionPoint, primaries);
        }
        if (initiative.usesAi()) {
            missing.add(new Reason(
                    "ai-profile-missing",
                    here,
                    "Insatsen använder AI men saknar AI-profil.",
                    "The initiative uses AI but has no AI profile."));
        }
        return missing;
    }

    private static void addMajor(
            List<Reason> missing, String here, boolean decisionPoint, List<PromisedBenefit> primaries) {
        primaries.stream()
                .filter(b -> !b.trajectory())
                .forEach(b -> missing.add(new Reason(
                        "trajectory-missing", at(b), "Nyttan saknar målbana.", "The benefit has no trajectory.")));
        primaries.stream()
                .filter(b -> !b.baselineEstablished() && !b.baselinePlanned())
                .forEach(b -> missing.add(new Reason(
                        "baseline-missing",
                        at(b),
                        "Nyttan saknar nollmätning och plan för en före driftsättning.",
                        "The benefit has no baseline and no plan to measure one before go-live.")));
        missing.add(new Reason(
                "benefit-calculation-missing",
                here,
                "Insatsen saknar nyttokalkyl.",
                "The initiative has no benefit calculation."));
        missing.add(new Reason(
                "risk-assessment-missing",
                here,
                "Insatsen saknar riskbedömning med alternativrisker och alternativkostnad.",
                "The initiative has no risk assessment with alternative risks and alternative cost."));
        if (!decisionPoint) {
            missing.add(new Reason(
                    "decision-point-missing",
                    here + "/decision-points",
                    "Insatsen saknar en första beslutspunkt.",
                    "The initiative has no first decision point."));
        }
    }

    static List<Reason> missingToScaleUp(List<PromisedBenefit> benefits) {
        List<Reason> missing = new ArrayList<>();
        benefits.stream().filter(b -> b.role() == BenefitRole.PRIMARY).forEach(b -> {
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
        return missing;
    }

    private static String at(PromisedBenefit benefit) {
        return "/command/v1/benefits/" + benefit.benefitId();
    }
}
