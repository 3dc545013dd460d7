package se.nyttospar.query.evidence.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.benefit.BenefitFacts;
import se.nyttospar.query.evidence.benefit.Expectation;

/** Imagines more and more periods at the target until the advice changes; everything but the primaries stays as it is. */
final class ChangeSearch {

    private final Policy policy;
    private final Situation situation;
    private final List<BenefitFacts> primaries;
    private final LocalDate day;

    ChangeSearch(Policy policy, Situation situation, List<BenefitFacts> benefits, LocalDate day) {
        this.policy = policy;
        this.situation = situation;
        this.day = day;
        this.primaries = benefits.stream()
                .filter(benefit -> benefit.profile().role() == BenefitRole.PRIMARY)
                .toList();
    }

    Change from(Outcome outcome) {
        boolean applicable = !primaries.isEmpty()
                && primaries.stream().allMatch(primary -> primary.profile().target() != null)
                && situation.everyPrimary(primary -> primary.goLive() != null);
        if (!applicable) {
            return Change.NOT_APPLICABLE;
        }
        for (int periods = 1; periods <= Change.FARTHEST; periods++) {
            Imagined imagined = imagine(periods);
            Outcome then = policy.firstMatch(imagined.situation()).outcome(imagined.situation());
            if (then != outcome) {
                return new Change(true, periods, then, imagined.day());
            }
        }
        return Change.NONE_FOUND;
    }

    private record Imagined(Situation situation, LocalDate day) {}

    private Imagined imagine(int periods) {
        LocalDate then = day;
        List<BenefitFacts> filled = new ArrayList<>(primaries.size());
        for (BenefitFacts primary : primaries) {
            List<Period> next = Expectation.next(primary, day, periods);
            var target = Objects.requireNonNull(primary.profile().target());
            filled.add(primary.imagining(next, target.value()));
            LocalDate due = Expectation.dueDay(next.getLast(), primary.profile().reportingLagDays());
            then = due.isAfter(then) ? due : then;
        }
        List<BenefitEvidence> benefits = new ArrayList<>(situation.benefits());
        benefits.removeIf(Situation::isPrimary);
        for (BenefitFacts primary : filled) {
            benefits.add(BenefitEvidence.of(primary, then, policy.parameters()));
        }
        return new Imagined(situation.with(benefits, then), then);
    }
}
