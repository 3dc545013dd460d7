package se.nyttospar.query.evidence.policy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The share of an indicator's effect that a benefit claims on a budget line.
 *
 * @param share 0–1
 */
public record EffectClaim(String budgetLine, String indicator, BigDecimal share) {

    /** The budget line and the indicator that claims meet on. */
    public record Place(String budgetLine, String indicator) {}

    /** The places on which more than the whole is claimed; an initiative with a claim on one is double counted. */
    public static Set<Place> doubleCounted(Collection<EffectClaim> claims) {
        Map<Place, BigDecimal> sums = new HashMap<>();
        claims.forEach(
                claim -> sums.merge(new Place(claim.budgetLine(), claim.indicator()), claim.share(), BigDecimal::add));
        Set<Place> places = new HashSet<>();
        sums.forEach((place, sum) -> {
            if (sum.compareTo(BigDecimal.ONE) > 0) {
                places.add(place);
            }
        });
        return Set.copyOf(places);
    }
}
