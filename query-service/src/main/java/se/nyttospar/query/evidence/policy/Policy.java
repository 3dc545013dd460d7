package se.nyttospar.query.evidence.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.benefit.BenefitFacts;
import se.nyttospar.query.evidence.benefit.Parameters;

/** A version of the policy: its figures and its rules, of which the first that matches decides. */
public final class Policy {

    public static final Policy V1 = new Policy(1, Parameters.V1, RulesV1.ALL);

    private final int version;
    private final Parameters parameters;
    private final List<Rule> rules;

    Policy(int version, Parameters parameters, List<Rule> rules) {
        this.version = version;
        this.parameters = parameters;
        this.rules = List.copyOf(rules);
    }

    public int version() {
        return version;
    }

    public Parameters parameters() {
        return parameters;
    }

    /**
     * The recommendation for an initiative.
     *
     * @param benefits its active benefits; retired ones are left out
     * @param asOf names the position that state and benefits were built from, and the day
     * @return empty unless the initiative is in pilot, rollout or operation and has not been stopped
     */
    public Optional<Recommendation> recommend(InitiativeState initiative, List<BenefitFacts> benefits, AsOf asOf) {
        if (!isEvaluated(initiative)) {
            return Optional.empty();
        }
        List<BenefitFacts> ordered = benefits.stream()
                .sorted(Comparator.comparing(benefit -> benefit.profile().benefitId()))
                .toList();
        List<BenefitEvidence> evidence = ordered.stream()
                .map(benefit -> BenefitEvidence.of(benefit, asOf.day(), parameters))
                .toList();
        Situation situation = Situation.of(initiative, evidence, asOf.day());
        Rule rule = firstMatch(situation);
        Outcome outcome = rule.outcome().apply(situation);
        return Optional.of(new Recommendation(
                initiative.initiativeId(),
                version,
                asOf,
                initiative.condition() == Condition.PAUSED,
                outcome,
                rule.number(),
                Confidence.of(situation.primaries().toList()),
                situation,
                results(situation),
                rule.trail().apply(situation, new Trail(situation)).ids(),
                new ChangeSearch(this, situation, ordered, asOf.day()).from(outcome),
                ScaleUpCondition.unmet(situation)));
    }

    private static boolean isEvaluated(InitiativeState initiative) {
        Stage stage = initiative.stage();
        boolean inUse = stage == Stage.PILOT || stage == Stage.ROLLOUT || stage == Stage.OPERATION;
        return inUse && initiative.condition() != Condition.STOPPED;
    }

    Rule firstMatch(Situation situation) {
        for (Rule rule : rules) {
            if (rule.condition().test(situation)) {
                return rule;
            }
        }
        throw new IllegalStateException("Policy %s has no rule that always matches".formatted(version));
    }

    List<RuleResult> results(Situation situation) {
        List<RuleResult> results = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            boolean holds = rule.condition().test(situation);
            results.add(new RuleResult(rule.number(), holds, rule.outcome().apply(situation)));
        }
        return List.copyOf(results);
    }
}
