package se.nyttospar.query.benefit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tells a benefit and its state apart, without its history.
 *
 * @param sequence number of its last event
 * @param redactions texts that were taken out of its events, whenever: what was known before does not have them either
 */
public record BenefitHead(
        String id,
        long sequence,
        @Nullable String initiativeId,
        String divisionId,
        @Nullable String unitId,
        String indicatorId,
        String perspective,
        long redactions) {
    /** Events of a piece, about. */
    private static final long AT_ONCE = 4_000;

    /** The same when its last event had another number. */
    BenefitHead at(long last) {
        return new BenefitHead(id, last, initiativeId, divisionId, unitId, indicatorId, perspective, redactions);
    }

    /** The same benefits in pieces whose histories can be in memory at the same time. */
    public static List<List<BenefitHead>> pieces(List<BenefitHead> heads) {
        List<List<BenefitHead>> pieces = new ArrayList<>();
        int from = 0;
        long events = 0;
        for (int i = 0; i < heads.size(); i++) {
            events += heads.get(i).sequence() + 1;
            if (events >= AT_ONCE || i == heads.size() - 1) {
                pieces.add(heads.subList(from, i + 1));
                from = i + 1;
                events = 0;
            }
        }
        return pieces;
    }
}
