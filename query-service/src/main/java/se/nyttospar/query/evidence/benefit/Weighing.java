package se.nyttospar.query.evidence.benefit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.TargetKind;
import se.nyttospar.query.evidence.number.Exact;
import se.nyttospar.query.evidence.spc.Assurance;
import se.nyttospar.query.evidence.spc.Limits;

/** Puts the inputs of a benefit together. */
final class Weighing {

    private Weighing() {}

    static BenefitEvidence weigh(BenefitFacts facts, LocalDate day, Parameters parameters) {
        BenefitProfile profile = facts.profile();
        Thresholds thresholds = parameters.of(profile.frequency());
        Series series = Series.of(facts, day);
        List<SeriesPoint> followUp = series.followUp();
        Judge judge = Judge.of(facts, series, parameters);
        Verdict verdict = Verdict.of(followUp, judge.limits(), profile.direction(), thresholds);
        int missing = Expectation.missing(facts, day).size();
        return new BenefitEvidence(
                profile.benefitId(),
                profile.role(),
                profile.safetyCritical(),
                profile.frequency(),
                series.goLive() == null ? null : series.goLive().day(),
                effectFrom(profile, series.goLive()),
                judge.baseline(),
                series.baseline().size(),
                followUp.size(),
                followUp.size() >= thresholds.minimum(),
                followUp.size() >= thresholds.full(),
                thresholds.freshness(missing),
                missing,
                judge.limits().map(Limits::figures).orElse(null),
                verdict.variation(),
                verdict.lastSignals(),
                verdict.lastOutsideBad(),
                profile.target() == null ? null : profile.target().kind(),
                Progress.of(profile, series.goLive(), followUp, judge.limits(), parameters),
                assurance(profile, series, day, parameters),
                followUp.stream().allMatch(point -> validated(facts, point)),
                Cautions.of(profile, series, judge),
                sources(facts, series, judge));
    }

    private static @Nullable LocalDate effectFrom(BenefitProfile profile, @Nullable GoLive goLive) {
        LocalDate stated = profile.earliestEffect();
        if (goLive == null || stated == null || stated.isBefore(goLive.day())) {
            return goLive == null ? null : goLive.day();
        }
        return stated;
    }

    private static Assurance assurance(BenefitProfile profile, Series series, LocalDate day, Parameters parameters) {
        List<SeriesPoint> points = series.followUpOfCurrentGroup();
        Target target = profile.target();
        if (target == null || points.size() < parameters.of(profile.frequency()).full() || !isToBeMet(target, day)) {
            return Assurance.NA;
        }
        Limits own = Limits.from(SeriesPoint.values(points), parameters.screening());
        return Assurance.of(own, Exact.of(target.value()), profile.direction());
    }

    private static boolean isToBeMet(Target target, LocalDate day) {
        LocalDate date = target.date();
        return target.kind() == TargetKind.MAINTAIN || date != null && !day.isBefore(date);
    }

    private static boolean validated(BenefitFacts facts, SeriesPoint point) {
        return facts.history().validations().stream()
                .anyMatch(validation -> validation.covers(point.period(), point.measurement()));
    }

    private static BenefitSources sources(BenefitFacts facts, Series series, Judge judge) {
        DeclaredBaseline declared = facts.profile().declared();
        List<SeriesPoint> points = series.points();
        return new BenefitSources(
                series.goLive() == null ? List.of() : List.of(series.goLive().eventId()),
                declared != null && judge.baseline() == Baseline.DECLARED
                        ? List.of(declared.eventId())
                        : SeriesPoint.events(series.baseline()),
                SeriesPoint.events(series.followUp()),
                points.isEmpty() ? List.of() : SeriesPoint.events(points.subList(points.size() - 1, points.size())),
                facts.history().validations().stream().map(Validation::eventId).toList());
    }
}
