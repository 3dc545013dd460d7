package se.nyttospar.command.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.directory.Definitions;
import se.nyttospar.command.directory.Directory;
import se.nyttospar.command.directory.ExternalCodes;
import se.nyttospar.command.directory.ExternalCodes.Holder;
import se.nyttospar.command.directory.LastDays;
import se.nyttospar.command.imports.CsvFile.Row;
import se.nyttospar.command.imports.RowReader.BenefitFinder;
import se.nyttospar.command.imports.RowReader.Found;
import se.nyttospar.command.imports.RowReader.RowRefused;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;

/** Finds benefits by id, or by indicator and unit; asks for each only once. */
final class BenefitLookup implements BenefitFinder {

    private record Place(String indicator, String unit, List<String> called) {}

    private static final int REMEMBERED = 100_000;

    private final Dialect dialect;
    private final Directory directory;
    private final ExternalCodes codes;
    private final LastDays lastDays;
    private final Definitions definitions;
    private final Map<String, List<Holder>> holders = new HashMap<>();
    private final Map<Place, Found> found = new HashMap<>();
    private final Map<String, Found> byId = new HashMap<>();

    BenefitLookup(
            Dialect dialect, Directory directory, ExternalCodes codes, LastDays lastDays, Definitions definitions) {
        this.dialect = dialect;
        this.directory = directory;
        this.codes = codes;
        this.lastDays = lastDays;
        this.definitions = definitions;
    }

    @Override
    public Found find(Row row) throws RowRefused {
        String id = row.cell(Column.BENEFIT);
        if (id != null) {
            return byId(id);
        }
        String indicator = firstOf(row.cell(Column.INDICATOR), dialect.indicator());
        String unit = row.cell(Column.UNIT);
        if (indicator == null || unit == null) {
            Column empty = unit == null ? Column.UNIT : Column.INDICATOR;
            throw new RowRefused(empty, new Refusal(Rule.ROW_VALUE_MISSING, dialect.name(empty)));
        }
        Place place = new Place(indicator, unit, units(row, unit));
        Found known = found.get(place);
        if (known == null) {
            known = find(place);
            remember(found, place, known);
        }
        return known;
    }

    private Found byId(String id) throws RowRefused {
        Found known = byId.get(id);
        if (known == null) {
            String indicator = directory
                    .indicatorOf(id)
                    .orElseThrow(() ->
                            new RowRefused(Column.BENEFIT, new Refusal(Rule.BENEFIT_UNKNOWN, RowReader.shortened(id))));
            known = new Found(id, frequency(indicator), lastDays.of(id));
            remember(byId, id, known);
        }
        return known;
    }

    private Found find(Place place) throws RowRefused {
        List<String> units = place.called();
        if (units.isEmpty()) {
            throw new RowRefused(Column.UNIT, new Refusal(Rule.UNIT_UNKNOWN, RowReader.shortened(place.unit())));
        }
        List<String> benefits = units.stream()
                .flatMap(unit -> directory.benefitsMeasuring(place.indicator(), unit).stream())
                .toList();
        if (benefits.size() != 1) {
            Rule rule = benefits.isEmpty() ? Rule.BENEFIT_NOT_FOUND_BY_UNIT : Rule.BENEFIT_AMBIGUOUS;
            throw new RowRefused(
                    Column.UNIT,
                    new Refusal(rule, RowReader.shortened(place.indicator()), RowReader.shortened(place.unit())));
        }
        return new Found(benefits.getFirst(), frequency(place.indicator()), lastDays.of(benefits.getFirst()));
    }

    /** The units that a cell stands for; whoever has a code on the last day of the row's period, where it changed hands. */
    private List<String> units(Row row, String cell) {
        List<Holder> known = holders.get(cell);
        if (known == null) {
            known = dialect.unitSystem() == null && definitions.unit(cell) != null
                    ? List.of(new Holder(cell, LocalDate.MIN, null))
                    : codes.holders(dialect.unitSystem(), cell);
            if (holders.size() < REMEMBERED) {
                holders.put(cell, known);
            }
        }
        LocalDate day = known.size() < 2 ? null : day(row);
        return known.stream()
                .filter(holder -> day == null || holder.holdsOn(day))
                .map(Holder::unitId)
                .distinct()
                .toList();
    }

    /** The last day that the row speaks of; none when its period is not legible, which is refused later. */
    private @Nullable LocalDate day(Row row) {
        String text = row.cell(Column.PERIOD);
        try {
            return text == null
                    ? null
                    : dialect.periods() == PeriodForm.PERIOD
                            ? Period.parse(text).lastDay()
                            : LocalDate.parse(text);
        } catch (IllegalArgumentException | DateTimeException _) {
            return null;
        }
    }

    private @Nullable Frequency frequency(String indicatorId) {
        IndicatorDefinition indicator = definitions.indicator(indicatorId);
        return indicator == null ? null : indicator.frequency();
    }

    private static <K> void remember(Map<K, Found> known, K key, Found value) {
        if (known.size() < REMEMBERED) {
            known.put(key, value);
        }
    }

    private static @Nullable String firstOf(@Nullable String a, @Nullable String b) {
        return a != null ? a : b;
    }
}
