package se.nyttospar.query.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.nyttospar.query.benefit.Benefit;
import se.nyttospar.query.board.KnownCase;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.benefit.Parameters;
import se.nyttospar.query.evidence.policy.Conclusion;
import se.nyttospar.query.evidence.policy.Policy;
import se.nyttospar.query.initiative.Initiative;

/** Evaluates two versions of the policy for the same cases and notes where they differ. For one thread. */
final class Comparison {
    private final Policy before;
    private final Policy after;
    private final List<Difference> found = new ArrayList<>();
    private long evaluations;

    Comparison(Policy before, Policy after) {
        this.before = before;
        this.after = after;
    }

    List<Difference> found() {
        return List.copyOf(found);
    }

    long evaluations() {
        return evaluations;
    }

    /** Compares what both say of an initiative on every day that is looked at. */
    void compare(History.Past past, List<History.Look> looks) {
        for (History.Look look : looks) {
            Initiative initiative = past.initiative().at(look.position());
            if (initiative != null && Policy.evaluates(initiative.stage(), initiative.condition())) {
                compare(seen(past, initiative, look), look);
            }
        }
    }

    private static KnownCase seen(History.Past past, Initiative initiative, History.Look look) {
        List<Benefit> benefits = past.benefits().stream()
                .map(benefit -> benefit.at(look.position()))
                .filter(Objects::nonNull)
                .toList();
        return KnownCase.of(initiative, benefits, look.catalogue()::definition, look.doubleCounted(), look.day());
    }

    private void compare(KnownCase seen, History.Look look) {
        List<BenefitEvidence> weighedBefore = weigh(seen, before.parameters());
        // Versions that differ in their rules alone share what takes the most time.
        List<BenefitEvidence> weighedAfter =
                before.parameters().equals(after.parameters()) ? weighedBefore : weigh(seen, after.parameters());
        Conclusion one = conclude(before, seen, weighedBefore, look.day());
        Conclusion other = conclude(after, seen, weighedAfter, look.day());
        if (Difference.is(one, other)) {
            found.add(new Difference(seen.initiative().id(), look.day(), look.position(), one, other));
        }
    }

    private Conclusion conclude(Policy policy, KnownCase seen, List<BenefitEvidence> weighed, LocalDate day) {
        evaluations++;
        Optional<Conclusion> conclusion = policy.conclude(seen.state(policy.risks()), weighed, day);
        return conclusion.orElseThrow();
    }

    private static List<BenefitEvidence> weigh(KnownCase seen, Parameters parameters) {
        return seen.benefits().stream()
                .map(benefit -> BenefitEvidence.of(benefit, seen.day(), parameters))
                .toList();
    }
}
