package se.nyttospar.command.policy;

import java.util.ArrayList;
import java.util.List;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.events.initiative.RecommendedOutcome;
import se.nyttospar.events.policy.PolicyCondition;
import se.nyttospar.events.policy.PolicyRule;

/** What no policy may leave out: harm comes before everything that could advise to go on. */
final class SafetyRules {

    private SafetyRules() {}

    static List<Reason> faults(List<PolicyRule> rules) {
        List<Reason> faults = new ArrayList<>();
        if (!comesFirst(rules, PolicyCondition.AI_PROHIBITED, RecommendedOutcome.STOP)) {
            faults.add(new Reason(
                    "prohibited-not-stopped",
                    "rules",
                    "AI_PROHIBITED ska leda till STOP, före varje regel som kan råda till att gå vidare.",
                    "AI_PROHIBITED leads to STOP, before any rule that could advise to go on."));
        }
        if (!comesFirst(rules, PolicyCondition.ON_HOLD_OR_HARMFUL, RecommendedOutcome.PAUSE, RecommendedOutcome.STOP)) {
            faults.add(new Reason(
                    "harm-not-first",
                    "rules",
                    "ON_HOLD_OR_HARMFUL ska leda till PAUSE eller STOP, före varje regel som kan råda till att gå vidare.",
                    "ON_HOLD_OR_HARMFUL leads to PAUSE or STOP, before any rule that could advise to go on."));
        }
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).when() != PolicyCondition.READY_TO_SCALE_UP && scalesUp(rules.get(i))) {
                faults.add(PolicyRules.at(
                        "scale-up-unready",
                        i,
                        "Bara READY_TO_SCALE_UP får leda till SCALE_UP.",
                        "Only READY_TO_SCALE_UP may lead to SCALE_UP."));
            }
        }
        return faults;
    }

    /** Whether the condition leads to nothing but these outcomes, and only rules that halt stand before it. */
    private static boolean comesFirst(
            List<PolicyRule> rules, PolicyCondition condition, RecommendedOutcome... outcomes) {
        for (PolicyRule rule : rules) {
            if (rule.when() == condition) {
                return leadsOnlyTo(rule, List.of(outcomes));
            }
            if (!leadsOnlyTo(rule, List.of(RecommendedOutcome.PAUSE, RecommendedOutcome.STOP))) {
                return false;
            }
        }
        return false;
    }

    private static boolean leadsOnlyTo(PolicyRule rule, List<RecommendedOutcome> outcomes) {
        return outcomes.contains(rule.then())
                && (rule.instead() == null || outcomes.contains(rule.instead().then()));
    }

    private static boolean scalesUp(PolicyRule rule) {
        return rule.then() == RecommendedOutcome.SCALE_UP
                || rule.instead() != null && rule.instead().then() == RecommendedOutcome.SCALE_UP;
    }
}
