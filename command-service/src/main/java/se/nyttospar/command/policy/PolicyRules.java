package se.nyttospar.command.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.events.policy.FrequencyThresholds;
import se.nyttospar.events.policy.PolicyCondition;
import se.nyttospar.events.policy.PolicyDocument;
import se.nyttospar.events.policy.PolicyFigures;
import se.nyttospar.events.policy.PolicyRule;
import se.nyttospar.events.time.Frequency;

/** What holds a policy together. */
final class PolicyRules {

    private PolicyRules() {}

    /** Everything that is wrong with it, each with where it stands. */
    static List<Reason> faults(PolicyDocument policy) {
        List<Reason> faults = new ArrayList<>();
        PolicyFigures figures = policy.figures();
        for (Frequency frequency : Frequency.values()) {
            checkThresholds(frequency, figures.thresholds().of(frequency), faults);
        }
        checkShares(figures, faults);
        if (figures.riskAmberFrom() >= figures.riskRedFrom()) {
            faults.add(new Reason(
                    "risk-bands-out-of-order",
                    "figures.riskAmberFrom",
                    "Gult ska börja före rött.",
                    "Amber begins before red."));
        }
        checkOrder(policy.rules(), faults);
        faults.addAll(SafetyRules.faults(policy.rules()));
        return faults;
    }

    private static void checkThresholds(Frequency frequency, FrequencyThresholds stated, List<Reason> faults) {
        boolean late = stated.late() < stated.stale() && stated.stale() < stated.abandoned();
        boolean enough = stated.trial() <= stated.robust() && stated.minimum() <= stated.full();
        if (!late || !enough) {
            faults.add(new Reason(
                    "thresholds-out-of-order",
                    "figures.thresholds." + frequency.name().toLowerCase(Locale.ROOT),
                    "Gränserna ska stiga: late < stale < abandoned, trial ≤ robust, minimum ≤ full.",
                    "The thresholds rise: late < stale < abandoned, trial ≤ robust, minimum ≤ full."));
        }
    }

    /** From 1 on a benefit is ahead. */
    private static void checkShares(PolicyFigures figures, List<Reason> faults) {
        boolean rising = figures.behind().signum() > 0
                && figures.behind().compareTo(figures.onTrack()) < 0
                && figures.onTrack().compareTo(BigDecimal.ONE) < 0;
        boolean planned = figures.plannedAtLeast().signum() > 0
                && figures.plannedAtLeast().compareTo(BigDecimal.ONE) < 0;
        if (!rising || !planned) {
            faults.add(new Reason(
                    "shares-out-of-order",
                    "figures",
                    "Andelarna ska stiga: 0 < behind < onTrack < 1, och 0 < plannedAtLeast < 1.",
                    "The shares rise: 0 < behind < onTrack < 1, and 0 < plannedAtLeast < 1."));
        }
    }

    private static void checkOrder(List<PolicyRule> rules, List<Reason> faults) {
        Set<PolicyCondition> seen = EnumSet.noneOf(PolicyCondition.class);
        for (int i = 0; i < rules.size(); i++) {
            PolicyRule rule = rules.get(i);
            if (!seen.add(rule.when())) {
                faults.add(at(
                        "condition-twice",
                        i,
                        "%s kan inte stämma när det inte stämde tidigare.".formatted(rule.when()),
                        "%s cannot match where it did not match before.".formatted(rule.when())));
            }
            if (rule.when() == PolicyCondition.ALWAYS && i < rules.size() - 1) {
                faults.add(at(
                        "rule-never-reached",
                        i + 1,
                        "Ingen regel nås efter ALWAYS.",
                        "No rule is reached behind ALWAYS."));
            }
            if (rule.instead() != null && rule.instead().then() == rule.then()) {
                faults.add(at(
                        "instead-same",
                        i,
                        "instead leder till samma utfall; ta bort det.",
                        "instead leads to the same outcome; remove it."));
            }
        }
        if (rules.getLast().when() != PolicyCondition.ALWAYS) {
            faults.add(at(
                    "always-missing",
                    rules.size() - 1,
                    "Den sista regeln ska vara ALWAYS, så att någon alltid stämmer.",
                    "The last rule is ALWAYS, so that one always matches."));
        }
    }

    static Reason at(String code, int rule, String sv, String en) {
        return new Reason(code, "rules." + rule, sv, en);
    }
}
