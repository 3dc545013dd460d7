package se.nyttospar.query.realisedbenefit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.evidence.policy.EffectClaim;

/**
 * The same effect may have been counted more than once.
 *
 * @param indicatorId of promised shares
 * @param period of claims
 * @param sum what is claimed together: shares, or kronor
 * @param most what it may be at most
 * @param concerns addresses of the benefits or the realised benefits that claim it together
 */
public record Warning(
        Kind kind,
        String budgetLine,
        @Nullable String indicatorId,
        @Nullable String period,
        BigDecimal sum,
        BigDecimal most,
        List<String> concerns) {

    /** What does not add up. */
    public enum Kind {
        /** Benefits promise more than the whole of an indicator's effect on a line. */
        PROMISED_SHARES_ABOVE_ONE,
        /** Realised benefits claim more than the whole of the change on a line in a period. */
        CLAIMED_SHARES_ABOVE_ONE,
        /** Realised benefits claim more kronor than the smallest change on the line that was stated for the period. */
        CLAIMS_ABOVE_LINE_TOTAL
    }

    /** The line and the period that claims meet on. */
    private record Place(String budgetLine, String period) {}

    /** @param promises by the id of the benefit */
    static List<Warning> promised(Map<String, EffectClaim> promises) {
        Map<EffectClaim.Place, Map<String, EffectClaim>> places = new HashMap<>();
        promises.forEach((id, claim) -> places.computeIfAbsent(
                        new EffectClaim.Place(claim.budgetLine(), claim.indicator()), _ -> new TreeMap<>())
                .put(id, claim));
        return EffectClaim.doubleCounted(promises.values()).stream()
                .sorted(Comparator.comparing(EffectClaim.Place::budgetLine).thenComparing(EffectClaim.Place::indicator))
                .map(place -> {
                    Map<String, EffectClaim> meeting = Objects.requireNonNull(places.get(place));
                    return new Warning(
                            Kind.PROMISED_SHARES_ABOVE_ONE,
                            place.budgetLine(),
                            place.indicator(),
                            null,
                            sum(meeting.values(), EffectClaim::share),
                            BigDecimal.ONE,
                            meeting.keySet().stream()
                                    .map("/query/v1/benefits/"::concat)
                                    .toList());
                })
                .toList();
    }

    /** @param claims of those only what stands counts */
    static List<Warning> claimed(Collection<Claim> claims) {
        Map<Place, List<Claim>> places = claims.stream()
                .filter(claim -> claim.standing().counts())
                .collect(Collectors.groupingBy(
                        claim -> new Place(claim.budgetLine(), claim.period()),
                        () -> new TreeMap<>(
                                Comparator.comparing(Place::budgetLine).thenComparing(Place::period)),
                        Collectors.toList()));
        return places.entrySet().stream()
                .flatMap(entry -> Stream.of(
                                shares(entry.getKey(), entry.getValue()), amounts(entry.getKey(), entry.getValue()))
                        .flatMap(Stream::ofNullable))
                .toList();
    }

    private static @Nullable Warning shares(Place place, List<Claim> claims) {
        List<Claim> stated =
                claims.stream().filter(claim -> claim.share() != null).toList();
        return above(Kind.CLAIMED_SHARES_ABOVE_ONE, place, stated, Claim::share, BigDecimal.ONE);
    }

    private static @Nullable Warning amounts(Place place, List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> Stream.ofNullable(claim.lineTotal()))
                .min(Comparator.naturalOrder())
                .map(total -> above(Kind.CLAIMS_ABOVE_LINE_TOTAL, place, claims, Claim::amount, total))
                .orElse(null);
    }

    private static @Nullable Warning above(
            Kind kind, Place place, List<Claim> claims, Function<Claim, @Nullable BigDecimal> part, BigDecimal most) {
        BigDecimal sum = sum(claims, part);
        return sum.compareTo(most) <= 0
                ? null
                : new Warning(
                        kind,
                        place.budgetLine(),
                        null,
                        place.period(),
                        sum,
                        most,
                        claims.stream()
                                .map(claim -> "/query/v1/realised-benefits/" + claim.id())
                                .sorted()
                                .toList());
    }

    private static <T> BigDecimal sum(Collection<T> items, Function<T, @Nullable BigDecimal> part) {
        return items.stream()
                .flatMap(item -> Stream.ofNullable(part.apply(item)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
