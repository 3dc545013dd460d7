package se.nyttospar.query.evidence.benefit;

import java.time.LocalDate;
import java.util.List;
import se.nyttospar.query.evidence.forecast.Forecast.Observed;

/** The follow-up points that a forecast is drawn from. */
public final class FollowUp {

    private FollowUp() {}

    /** Those of the group that the newest point belongs to, in order: a rebase ends what came before. */
    public static List<Observed> ofCurrentGroup(BenefitFacts facts, LocalDate day) {
        Series series = Series.of(facts, day);
        return series.points().isEmpty()
                ? List.of()
                : series.followUpOfCurrentGroup().stream()
                        .map(point ->
                                new Observed(point.period(), point.measurement().value()))
                        .toList();
    }
}
