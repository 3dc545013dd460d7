package se.nyttospar.query.running;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.catalogue.PolicyFiles;
import se.nyttospar.events.policy.FrequencyThresholds;
import se.nyttospar.events.policy.PolicyDocument;
import se.nyttospar.events.policy.PolicyFigures;
import se.nyttospar.events.policy.PolicyRule;
import se.nyttospar.events.policy.PolicyThresholds;

/** Policies that differ from the shipped one in just what a test names. */
public final class PolicyVersion {
    private static final PolicyDocument V1 = PolicyFiles.v1();

    private PolicyVersion() {}

    /** The shipped policy as another version. */
    public static PolicyDocument same(int version) {
        return with(version, V1.figures(), V1.rules());
    }

    /** Another number of follow-up points from which monthly values may decide. */
    public static PolicyDocument monthlyMinimum(int version, int minimum) {
        return monthly(
                version,
                month -> new FrequencyThresholds(
                        month.late(),
                        month.stale(),
                        month.abandoned(),
                        month.trial(),
                        month.robust(),
                        minimum,
                        month.full(),
                        month.threeSustain()));
    }

    public static PolicyDocument monthly(int version, UnaryOperator<FrequencyThresholds> change) {
        PolicyThresholds t = V1.figures().thresholds();
        return figures(
                version,
                new PolicyThresholds(t.day(), t.week(), change.apply(t.month()), t.quarter(), t.tertial(), t.year()));
    }

    private static PolicyDocument figures(int version, PolicyThresholds thresholds) {
        PolicyFigures f = V1.figures();
        return with(
                version,
                new PolicyFigures(
                        f.screening(),
                        thresholds,
                        f.plannedAtLeast(),
                        f.onTrack(),
                        f.behind(),
                        f.riskRedFrom(),
                        f.riskAmberFrom()),
                V1.rules());
    }

    public static PolicyDocument risks(int version, int redFrom, int amberFrom) {
        PolicyFigures f = V1.figures();
        return with(
                version,
                new PolicyFigures(
                        f.screening(), f.thresholds(), f.plannedAtLeast(), f.onTrack(), f.behind(), redFrom, amberFrom),
                V1.rules());
    }

    public static PolicyDocument rules(int version, UnaryOperator<List<PolicyRule>> change) {
        return with(version, V1.figures(), change.apply(new ArrayList<>(V1.rules())));
    }

    private static PolicyDocument with(int version, PolicyFigures figures, List<PolicyRule> rules) {
        return new PolicyDocument(
                version,
                new LocalText("Policy " + version, "Policy " + version),
                new LocalText("Annat", "Other"),
                figures,
                rules);
    }
}
