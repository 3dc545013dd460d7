package se.nyttospar.command.indicator;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.indicator.Aggregation;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.indicator.IndicatorDefinition.Level;
import se.nyttospar.events.indicator.IndicatorDefinition.PlausibleRange;

/** What holds the definition of an indicator together, and what stays the same from version to version. */
final class IndicatorRules {

    /** How levels combine: between two of them there is an order but no distance. */
    private static final Set<Aggregation> OF_LEVELS = Set.of(Aggregation.LATEST, Aggregation.MAX, Aggregation.MIN);

    private IndicatorRules() {}

    /** @throws Refusal when the definition is not consistent */
    static void check(IndicatorDefinition definition) {
        PlausibleRange plausible = definition.plausible();
        if (plausible != null
                && plausible.low() != null
                && plausible.high() != null
                && plausible.low().compareTo(plausible.high()) > 0) {
            throw new Refusal(Rule.PLAUSIBLE_RANGE_EMPTY);
        }
        checkScale(definition);
    }

    /** What a new version may not change, because values and targets of the old one would mean something else. */
    static List<Reason> changedMeaning(IndicatorDefinition before, IndicatorDefinition after) {
        List<Reason> changed = new ArrayList<>();
        if (before.direction() != after.direction()) {
            changed.add(changed("direction", before.direction()));
        }
        if (before.frequency() != after.frequency()) {
            changed.add(changed("frequency", before.frequency()));
        }
        if (!before.unit().equals(after.unit())) {
            changed.add(changed("unit", before.unit()));
        }
        Set<Integer> kept = after.scale().stream().map(Level::value).collect(toSet());
        before.scale().stream()
                .filter(level -> !kept.contains(level.value()))
                .forEach(level -> changed.add(changed("scale", level.value())));
        if (before.scale().isEmpty() && !after.scale().isEmpty()) {
            changed.add(changed("scale", "—"));
        }
        return changed;
    }

    /** The same definition with another version. */
    static IndicatorDefinition numbered(IndicatorDefinition definition, int version) {
        return new IndicatorDefinition(
                version,
                definition.name(),
                definition.description(),
                definition.numerator(),
                definition.denominator(),
                definition.unit(),
                definition.direction(),
                definition.frequency(),
                definition.overUnits(),
                definition.overTime(),
                definition.area(),
                definition.common(),
                definition.sourceSystem(),
                definition.reportingLagDays(),
                definition.decimals(),
                definition.plausible(),
                definition.smallestCell(),
                definition.steward(),
                definition.groups(),
                definition.scale());
    }

    private static void checkScale(IndicatorDefinition definition) {
        List<Level> scale = definition.scale();
        if (scale.isEmpty()) {
            return;
        }
        boolean ascending = IntStream.range(1, scale.size())
                .allMatch(i -> scale.get(i - 1).value() < scale.get(i).value());
        if (scale.size() < 2 || !ascending) {
            throw new Refusal(Rule.SCALE_INVALID);
        }
        if (!OF_LEVELS.containsAll(
                Stream.of(definition.overUnits(), definition.overTime()).toList())) {
            throw new Refusal(Rule.SCALE_AGGREGATION, definition.overUnits(), definition.overTime());
        }
    }

    private static Reason changed(String field, Object before) {
        return new Reason(
                "meaning-changed",
                field,
                "Ska förbli som i den förra versionen: %s.".formatted(before),
                "Stays as in the version before: %s.".formatted(before));
    }
}
