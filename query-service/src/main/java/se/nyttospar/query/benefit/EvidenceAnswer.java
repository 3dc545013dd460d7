package se.nyttospar.query.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.evidence.benefit.Baseline;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.benefit.Caution;
import se.nyttospar.query.evidence.benefit.Freshness;
import se.nyttospar.query.evidence.benefit.Trajectory;
import se.nyttospar.query.evidence.benefit.Variation;
import se.nyttospar.query.evidence.spc.Assurance;
import se.nyttospar.query.evidence.spc.LimitFigures;

/**
 * The inputs of a benefit (evidence.md, section 3) as they are shown.
 *
 * @param judge what follow-up is judged by; left out where values are hidden
 * @param mean of the last follow-up points; left out where values are hidden
 * @param planned share of the way; milestones in it would tell the baseline, so it is left out with the judge
 */
public record EvidenceAnswer(
        @Nullable LocalDate goLive,
        @Nullable LocalDate effectFrom,
        Baseline baseline,
        int baselinePoints,
        int followUpPoints,
        boolean enough,
        boolean full,
        Freshness freshness,
        int missingPeriods,
        @Nullable LimitFigures judge,
        Variation variation,
        Trajectory trajectory,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal planned,
        @Nullable BigDecimal attained,
        @Nullable BigDecimal ratio,
        Assurance assurance,
        boolean validated,
        List<Caution> cautions) {

    static EvidenceAnswer of(BenefitEvidence e, boolean latestHidden, Judgement.Small small) {
        boolean judgeHidden = latestHidden || small.baseline();
        boolean meanHidden = latestHidden || small.recent();
        return new EvidenceAnswer(
                e.goLive(),
                e.effectFrom(),
                e.baseline(),
                e.baselinePoints(),
                e.followUpPoints(),
                e.enough(),
                e.full(),
                e.freshness(),
                e.missingPeriods(),
                judgeHidden ? null : e.judge(),
                e.variation(),
                e.progress().trajectory(),
                meanHidden ? null : e.progress().mean(),
                judgeHidden ? null : e.progress().planned(),
                judgeHidden || meanHidden ? null : e.progress().attained(),
                judgeHidden || meanHidden ? null : e.progress().ratio(),
                e.assurance(),
                e.validated(),
                e.cautions());
    }
}
