package se.nyttospar.command.imports.measurement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.directory.Definitions;
import se.nyttospar.command.directory.Directory;
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

/** Finds benefits by id, or by indicator and unit; asks for each only once. */
final class BenefitLookup implements BenefitFinder {

    static final String INDICATOR_OPTION = "indicator";
    static final String UNIT_SYSTEM_OPTION = "unitSystem";

    private record Place(String indicator, String unit) {}

    private static final int REMEMBERED = 100_000;
    private static final int LONGEST = 200;

    private final Declared declared;
    private final Cells cells;
    private final Directory directory;
    private final Definitions definitions;
    private final Map<Place, Found> found = new HashMap<>();
    private final Map<String, Found> byId = new HashMap<>();

    BenefitLookup(Declared declared, Directory directory, Definitions definitions) {
        this.declared = declared;
        this.cells = new Cells(declared);
        this.directory = directory;
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
        Place place = new Place(indicator, unit);
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
            known = new Found(id, frequency(indicator));
            remember(byId, id, known);
        }
        return known;
    }

    private Found find(Place place) throws RowRefused {
        String system = declared.option(UNIT_SYSTEM_OPTION);
        List<String> units = system == null && definitions.unit(place.unit()) != null
                ? List.of(place.unit())
                : directory.unitsCalled(system, place.unit());
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
        return new Found(benefits.getFirst(), frequency(place.indicator()));
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
