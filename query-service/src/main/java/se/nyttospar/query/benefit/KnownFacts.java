package se.nyttospar.query.benefit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.evidence.benefit.BenefitFacts;
import se.nyttospar.query.evidence.benefit.BenefitHistory;
import se.nyttospar.query.evidence.benefit.BenefitProfile;
import se.nyttospar.query.evidence.benefit.DeclaredBaseline;
import se.nyttospar.query.evidence.benefit.Measurement;
import se.nyttospar.query.evidence.benefit.Milestone;
import se.nyttospar.query.evidence.benefit.Pause;
import se.nyttospar.query.evidence.benefit.Rebase;
import se.nyttospar.query.evidence.benefit.Target;

/** What is known of a benefit, in the words of the evidence page. */
public final class KnownFacts {
    private static final ZoneId REGION = ZoneId.of("Europe/Stockholm");

    private KnownFacts() {}

    /** @param pauses of its initiative */
    public static BenefitFacts of(Benefit benefit, IndicatorDefinition indicator, List<Pause> pauses) {
        return new BenefitFacts(profile(benefit, indicator), history(benefit, pauses));
    }

    private static BenefitProfile profile(Benefit benefit, IndicatorDefinition indicator) {
        var promised = benefit.profile();
        var declared = promised.declaredBaseline();
        var target = promised.target();
        return new BenefitProfile(
                benefit.id(),
                promised.role(),
                promised.safetyCritical(),
                promised.frequency(),
                indicator.direction(),
                indicator.reportingLagDays(),
                declared == null ? null : new DeclaredBaseline(declared.value(), benefit.definedBy()),
                target == null ? null : new Target(target.kind(), target.value(), target.date()),
                promised.milestones().stream()
                        .map(milestone -> new Milestone(milestone.date(), milestone.value()))
                        .toList(),
                promised.earliestEffect());
    }

    private static BenefitHistory history(Benefit benefit, List<Pause> pauses) {
        SortedMap<Period, Measurement> measurements = new TreeMap<>();
        benefit.values()
                .forEach((period, value) -> measurements.put(
                        period, new Measurement(value.value(), value.reporter(), value.position(), value.eventId())));
        return new BenefitHistory(
                firstPeriod(benefit),
                measurements,
                benefit.goLives(),
                benefit.rebases().stream()
                        .map(rebased -> new Rebase(rebased.rebase().date(), rebased.eventId()))
                        .toList(),
                benefit.validations(),
                pauses);
    }

    /** A value is expected from the period in which the benefit was defined. */
    private static Period firstPeriod(Benefit benefit) {
        return Period.containing(
                LocalDate.ofInstant(benefit.defined(), REGION),
                benefit.profile().frequency());
    }
}
