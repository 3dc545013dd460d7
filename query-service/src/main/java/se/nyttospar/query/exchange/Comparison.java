package se.nyttospar.query.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.events.reference.PackagedEffect;
import se.nyttospar.events.reference.PackagedEffect.Centre;

/**
 * What was promised, beside what others have measured with the same indicator and unit.
 *
 * @param relativeChange as fractions of what was before: 0.2 is 20 % more
 * @param measured the benefit's own effect so far
 * @param references one per effect of a reference that measures the same; none where nobody does
 */
record Comparison(
        String benefitId,
        String indicator,
        String unit,
        Direction direction,
        Forecast forecast,
        Measured measured,
        List<Other> references) {

    /** What is promised: from the baseline to the target. */
    record Forecast(
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable LocalDate targetDate,
            @Nullable BigDecimal relativeChange) {}

    /** @param n periods since go-live; {@code beforePoints} is 0 for a declared value */
    record Measured(
            @Nullable BigDecimal before,
            @Nullable Integer beforePoints,
            @Nullable BigDecimal after,
            @Nullable Integer afterPoints,
            @Nullable BigDecimal relativeChange,
            int n,
            String variation) {

        static Measured of(PackagedEffect effect) {
            Centre before = effect.before();
            Centre after = effect.after();
            return new Measured(
                    before == null ? null : before.value(),
                    before == null ? null : before.points(),
                    after == null ? null : after.value(),
                    after == null ? null : after.points(),
                    effect.relativeChange(),
                    effect.followUpPoints(),
                    effect.variation());
        }
    }

    /** What another region has measured. */
    record Other(
            String referenceId,
            String source,
            LocalDate asOf,
            String initiative,
            String effect,
            Measured measured,
            String attribution) {}

    static Comparison of(String benefitId, PackagedEffect own, Collection<KnownReference> references) {
        return new Comparison(
                benefitId,
                own.indicator().code(),
                own.indicator().unit(),
                own.indicator().direction(),
                forecast(own),
                Measured.of(own),
                references.stream()
                        .filter(known -> known.withdrawn() == null)
                        .flatMap(known -> known.reference().content().effects().stream()
                                .filter(effect -> same(effect.indicator(), own.indicator()))
                                .map(effect -> other(known, effect)))
                        .toList());
    }

    private static boolean same(PackagedEffect.Indicator a, PackagedEffect.Indicator b) {
        return a.code().equals(b.code()) && a.unit().equals(b.unit());
    }

    private static Forecast forecast(PackagedEffect own) {
        BigDecimal baseline = own.before() == null ? null : own.before().value();
        BigDecimal target = own.target() == null ? null : own.target().value();
        return new Forecast(
                baseline,
                target,
                own.target() == null ? null : own.target().date(),
                baseline == null || target == null ? null : MeasuredEffect.relativeChange(baseline, target));
    }

    private static Other other(KnownReference known, PackagedEffect effect) {
        var content = known.reference().content();
        return new Other(
                known.id(),
                known.reference().source(),
                content.asOf(),
                content.initiative().title(),
                effect.title(),
                Measured.of(effect),
                effect.attribution().name());
    }
}
