package se.nyttospar.command.imports.measurement;

import java.math.BigDecimal;
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
import se.nyttospar.command.imports.file.Cell;
import se.nyttospar.command.imports.file.Declared;
import se.nyttospar.command.imports.file.Excerpt;
import se.nyttospar.command.imports.file.Row;
import se.nyttospar.command.imports.job.Cells;
import se.nyttospar.command.imports.job.RowRefused;
import se.nyttospar.command.imports.measurement.MeasurementReading.BenefitFinder;
import se.nyttospar.command.imports.measurement.MeasurementReading.Found;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;

/** Finds benefits by id, or by indicator and unit; asks for each only once. */
final class BenefitLookup implements BenefitFinder {

    static final String INDICATOR_OPTION = "indicator";
    static final String UNIT_SYSTEM_OPTION = "unitSystem";

    private record Place(String indicator, String unit, List<String> called) {}

    private static final int REMEMBERED = 100_000;
    private static final int LONGEST = 200;

    private final Declared declared;
    private final Cells cells;
    private final boolean firstDays;
    private final Directory directory;
    private final ExternalCodes codes;
    private final LastDays lastDays;
    private final Definitions definitions;
    private final Map<String, List<Holder>> holders = new HashMap<>();
    private final Map<Place, Found> found = new HashMap<>();
    private final Map<String, Found> byId = new HashMap<>();

    BenefitLookup(
            Declared declared, Directory directory, ExternalCodes codes, LastDays lastDays, Definitions definitions) {
        this.declared = declared;
        this.cells = new Cells(declared);
        this.firstDays = PeriodForm.of(declared) == PeriodForm.FIRST_DAY;
        this.directory = directory;
        this.codes = codes;
        this.lastDays = lastDays;
        this.definitions = definitions;
    }

    @Override
    public Found find(Row row) throws RowRefused {
        String id = cells.text(row, MeasurementField.BENEFIT, LONGEST);
        if (id != null) {
            return byId(id);
        }
        String unit = cells.required(row, MeasurementField.UNIT, LONGEST);
        String indicator = cells.text(row, MeasurementField.INDICATOR, LONGEST);
        if (indicator == null) {
            indicator = declared.option(INDICATOR_OPTION);
        }
        if (indicator == null) {
            indicator = cells.required(row, MeasurementField.INDICATOR, LONGEST);
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
                    .orElseThrow(() -> new RowRefused(
                            MeasurementField.BENEFIT, new Refusal(Rule.BENEFIT_UNKNOWN, Excerpt.of(id))));
            known = new Found(id, frequency(indicator), lastDays.of(id));
            remember(byId, id, known);
        }
        return known;
    }

    private Found find(Place place) throws RowRefused {
        List<String> units = place.called();
        if (units.isEmpty()) {
            throw new RowRefused(MeasurementField.UNIT, new Refusal(Rule.UNIT_UNKNOWN, Excerpt.of(place.unit())));
        }
        List<String> benefits = units.stream()
                .flatMap(unit -> directory.benefitsMeasuring(place.indicator(), unit).stream())
                .toList();
        if (benefits.size() != 1) {
            Rule rule = benefits.isEmpty() ? Rule.BENEFIT_NOT_FOUND_BY_UNIT : Rule.BENEFIT_AMBIGUOUS;
            throw new RowRefused(
                    MeasurementField.UNIT, new Refusal(rule, Excerpt.of(place.indicator()), Excerpt.of(place.unit())));
        }
        return new Found(benefits.getFirst(), frequency(place.indicator()), lastDays.of(benefits.getFirst()));
    }

    /** The units that a cell stands for; whoever has a code on the last day of the row's period, where it changed hands. */
    private List<String> units(Row row, String cell) {
        List<Holder> known = holders.get(cell);
        if (known == null) {
            String system = declared.option(UNIT_SYSTEM_OPTION);
            known = system == null && definitions.unit(cell) != null
                    ? List.of(new Holder(cell, LocalDate.MIN, null))
                    : codes.holders(system, cell);
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
        try {
            return switch (row.cell(MeasurementField.PERIOD)) {
                case Cell.Text(String text) ->
                    firstDays ? LocalDate.parse(text) : Period.parse(text).lastDay();
                case Cell.Day(LocalDate day) -> day;
                case Cell.Figure(BigDecimal year) ->
                    Period.parse(year.toPlainString()).lastDay();
                case null, default -> null;
            };
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
}
