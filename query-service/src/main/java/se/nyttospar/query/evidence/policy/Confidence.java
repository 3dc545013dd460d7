package se.nyttospar.query.evidence.policy;

import java.util.List;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.query.evidence.benefit.Baseline;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.benefit.Freshness;

/** How much the evidence carries. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH;

    /** Of the primaries; without any there is no evidence of effect to be confident about. */
    static Confidence of(List<BenefitEvidence> primaries) {
        if (primaries.isEmpty() || primaries.stream().anyMatch(Confidence::weak)) {
            return LOW;
        }
        return primaries.stream().allMatch(Confidence::strong) ? HIGH : MEDIUM;
    }

    private static boolean weak(BenefitEvidence primary) {
        return primary.baseline() == Baseline.DECLARED
                || primary.baseline() == Baseline.NONE
                || primary.freshness() == Freshness.STALE
                || primary.freshness() == Freshness.ABANDONED
                || !primary.enough()
                || primary.frequency() == Frequency.TERTIAL
                || primary.frequency() == Frequency.YEAR;
    }

    private static boolean strong(BenefitEvidence primary) {
        return primary.baseline() == Baseline.ROBUST
                && primary.freshness() == Freshness.FRESH
                && primary.validated()
                && primary.full();
    }
}
