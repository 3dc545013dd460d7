package se.nyttospar.query.realisedbenefit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitType;

/**
 * Planned and realised beside each other, in kronor: planned in the prices of the calculations, realised in those of its time.
 *
 * @param budgetLine left out where what is planned belongs to no single one
 * @param perspective left out where what is planned belongs to no single one, and for claims that name none
 * @param planned what is expected; {@code plannedLow} and {@code plannedHigh} if it becomes small or large
 * @param claimed everything that was not withdrawn: {@code validated}, {@code rejected} and {@code waiting} together
 */
public record RealisationRow(
        int year,
        BenefitType type,
        @Nullable String budgetLine,
        @Nullable String perspective,
        BigDecimal plannedLow,
        BigDecimal planned,
        BigDecimal plannedHigh,
        int claims,
        BigDecimal claimed,
        BigDecimal waiting,
        BigDecimal validated,
        BigDecimal rejected,
        BigDecimal reinvested) {

    /** What a row is about. */
    private record Place(
            int year,
            BenefitType type,
            @Nullable String budgetLine,
            @Nullable String perspective) {
        static final Comparator<Place> ORDER = Comparator.comparingInt(Place::year)
                .thenComparing(Place::type)
                .thenComparing(Place::budgetLine, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Place::perspective, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private record Sources(List<Planned> planned, List<Claim> claims) {}

    /** @param claims withdrawn ones do not count */
    static List<RealisationRow> of(List<Planned> planned, List<Claim> claims) {
        TreeMap<Place, Sources> places = new TreeMap<>(Place.ORDER);
        planned.forEach(plan -> at(places, new Place(plan.year(), plan.type(), plan.budgetLine(), plan.perspective()))
                .planned()
                .add(plan));
        claims.stream()
                .filter(claim -> claim.standing() != Claim.Standing.WITHDRAWN)
                .forEach(claim -> at(
                                places, new Place(claim.year(), claim.type(), claim.budgetLine(), claim.perspective()))
                        .claims()
                        .add(claim));
        return places.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Sources at(TreeMap<Place, Sources> places, Place place) {
        return places.computeIfAbsent(place, _ -> new Sources(new ArrayList<>(), new ArrayList<>()));
    }

    private static RealisationRow row(Place place, Sources sources) {
        return new RealisationRow(
                place.year(),
                place.type(),
                place.budgetLine(),
                place.perspective(),
                sum(sources.planned().stream(), plan -> plan.amount().low()),
                sum(sources.planned().stream(), plan -> plan.amount().base()),
                sum(sources.planned().stream(), plan -> plan.amount().high()),
                sources.claims().size(),
                sum(sources.claims().stream(), Claim::amount),
                standing(sources, Claim.Standing.CLAIMED),
                standing(sources, Claim.Standing.VALIDATED),
                standing(sources, Claim.Standing.REJECTED),
                sum(sources.claims().stream(), Claim::reinvested));
    }

    private static BigDecimal standing(Sources sources, Claim.Standing standing) {
        return sum(sources.claims().stream().filter(claim -> claim.standing() == standing), Claim::amount);
    }

    private static <T> BigDecimal sum(Stream<T> items, Function<T, BigDecimal> amount) {
        return items.map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
