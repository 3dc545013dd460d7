package se.nyttospar.query.evidence.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.nyttospar.events.catalogue.PolicyFiles;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.policy.PolicyCondition;
import se.nyttospar.events.policy.PolicyDocument;
import se.nyttospar.events.policy.PolicyRule;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.benefit.BenefitFacts;
import se.nyttospar.query.evidence.benefit.Parameters;

/** A version of the policy: its figures and its rules, of which the first that matches decides. */
public final class Policy {

    /** In force until another one is adopted. */
    public static final Policy V1 = of(PolicyFiles.v1());

    private final PolicyDocument document;
    private final Parameters parameters;
    private final List<Rule> rules;

    private Policy(PolicyDocument document, List<Rule> rules) {
        this.document = document;
        this.parameters = Parameters.of(document.figures());
        this.rules = List.copyOf(rules);
    }

    /** @throws IllegalArgumentException when the last rule is not one that always matches */
    public static Policy of(PolicyDocument document) {
        if (document.rules().isEmpty() || document.rules().getLast().when() != PolicyCondition.ALWAYS) {
            throw new IllegalArgumentException(
                    "Policy %s has no rule that always matches".formatted(document.version()));
        }
        List<Rule> rules = new ArrayList<>(document.rules().size());
        for (PolicyRule rule : document.rules()) {
            rules.add(Rule.of(rules.size() + 1, rule));
        }
        return new Policy(document, rules);
    }

    public int version() {
        return document.version();
    }

    public PolicyDocument document() {
        return document;
    }

    public Parameters parameters() {
        return parameters;
    }

    public RiskBands risks() {
        return new RiskBands(
                document.figures().riskRedFrom(), document.figures().riskAmberFrom());
    }

    /**
     * The recommendation for an initiative.
     *
     * @param benefits its active benefits; retired ones are left out
     * @param asOf names the position that state and benefits were built from, and the day
     * @return empty unless the initiative is in pilot, rollout or operation and has not been stopped
     */
    public Optional<Recommendation> recommend(InitiativeState initiative, List<BenefitFacts> benefits, AsOf asOf) {
        if (!evaluates(initiative.stage(), initiative.condition())) {
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
        Outcome outcome = rule.outcome(situation);
        return Optional.of(new Recommendation(
                initiative.initiativeId(),
                version(),
                asOf,
                initiative.condition() == Condition.PAUSED,
                outcome,
                rule.number(),
                Confidence.of(situation.primaries().toList()),
                situation,
                results(situation),
                rule.trail(situation),
                new ChangeSearch(this, situation, ordered, asOf.day()).from(outcome),
                ScaleUpCondition.unmet(situation)));
    }

    /**
     * Only what is advised, without reasons; many times faster than the recommendation, and the same.
     *
     * @param benefits its active benefits, weighed with the parameters of this policy
     */
    public Optional<Conclusion> conclude(InitiativeState initiative, List<BenefitEvidence> benefits, LocalDate day) {
        if (!evaluates(initiative.stage(), initiative.condition())) {
            return Optional.empty();
        }
        Situation situation = Situation.of(initiative, benefits, day);
        Rule rule = firstMatch(situation);
        return Optional.of(new Conclusion(
                rule.outcome(situation),
                rule.number(),
                Confidence.of(situation.primaries().toList())));
    }

    /**
     * Only what would change a conclusion; the same as in the recommendation, for which everything else has to be known too.
     *
     * @param benefits its active benefits, weighed with the parameters of this policy
     * @param primaries the histories of the primaries among them
     */
    public Change change(
            InitiativeState initiative,
            List<BenefitEvidence> benefits,
            List<BenefitFacts> primaries,
            LocalDate day,
            Outcome concluded) {
        List<BenefitFacts> ordered = primaries.stream()
                .sorted(Comparator.comparing(benefit -> benefit.profile().benefitId()))
                .toList();
        return new ChangeSearch(this, Situation.of(initiative, benefits, day), ordered, day).from(concluded);
    }

    /** Whether an initiative is in pilot, rollout or operation and has not been stopped. */
    public static boolean evaluates(Stage stage, Condition condition) {
        boolean inUse = stage == Stage.PILOT || stage == Stage.ROLLOUT || stage == Stage.OPERATION;
        return inUse && condition != Condition.STOPPED;
    }

    Rule firstMatch(Situation situation) {
        for (Rule rule : rules) {
            if (rule.holds(situation)) {
                return rule;
            }
        }
        throw new IllegalStateException("Policy %s has no rule that always matches".formatted(version()));
    }

    List<RuleResult> results(Situation situation) {
        List<RuleResult> results = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            results.add(new RuleResult(rule.number(), rule.holds(situation), rule.outcome(situation)));
        }
        return List.copyOf(results);
    }
}
