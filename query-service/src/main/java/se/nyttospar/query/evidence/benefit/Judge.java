package se.nyttospar.query.evidence.benefit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.nyttospar.query.evidence.number.Exact;
import se.nyttospar.query.evidence.spc.Limits;

/**
 * What follow-up is judged by; always from before go-live.
 *
 * @param baseline how much is known from then
 * @param limits empty when nothing is known; without reach when a declared value stands beside a single follow-up point
 */
record Judge(Baseline baseline, Optional<Limits> limits) {

    static Judge of(BenefitFacts facts, Series series, Parameters parameters) {
        Thresholds thresholds = parameters.of(facts.profile().frequency());
        int count = series.baseline().size();
        if (count >= thresholds.trial()) {
            List<BigDecimal> values = SeriesPoint.values(series.baseline());
            return new Judge(
                    count >= thresholds.robust() ? Baseline.ROBUST : Baseline.TRIAL,
                    Optional.of(Limits.from(values, parameters.screening())));
        }
        DeclaredBaseline declared = facts.profile().declared();
        if (declared == null) {
            return new Judge(Baseline.NONE, Optional.empty());
        }
        List<BigDecimal> followUp = SeriesPoint.values(series.followUp());
        return new Judge(
                Baseline.DECLARED,
                Optional.of(Limits.around(Exact.of(declared.value()), followUp, parameters.screening())));
    }
}
