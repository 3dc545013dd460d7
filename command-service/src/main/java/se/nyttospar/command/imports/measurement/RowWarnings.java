package se.nyttospar.command.imports.measurement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.directory.Definitions;
import se.nyttospar.command.directory.Directory;
import se.nyttospar.command.imports.file.Declared;
import se.nyttospar.command.imports.job.Tally;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.indicator.IndicatorDefinition.PlausibleRange;

/** What is worth a warning about the rows of one file: values beyond the plausible range of their indicator. */
final class RowWarnings {

    private static final int REMEMBERED = 100_000;

    private final Declared declared;
    private final boolean refusing;
    private final Directory directory;
    private final Definitions definitions;
    private final Map<String, Optional<PlausibleRange>> ofIndicator = new HashMap<>();
    private final Map<String, Optional<PlausibleRange>> ofBenefit = new HashMap<>();

    RowWarnings(Declared declared, Directory directory, Definitions definitions) {
        this.declared = declared;
        this.refusing = ImplausibleRows.of(declared) == ImplausibleRows.REFUSE;
        this.directory = directory;
        this.definitions = definitions;
    }

    /** The warning that the row deserves; null when there is nothing to say. */
    @Nullable
    Refusal about(String benefitId, StagedMeasurement row) {
        PlausibleRange range = range(benefitId).orElse(null);
        if (range == null) {
            return null;
        }
        BigDecimal value = row.measurement().value();
        boolean below = range.low() != null && value.compareTo(range.low()) < 0;
        boolean above = range.high() != null && value.compareTo(range.high()) > 0;
        return below || above
                ? new Refusal(Rule.VALUE_IMPLAUSIBLE, value.toPlainString(), shown(range.low()), shown(range.high()))
                : null;
    }

    /** Whether a row with a warning is refused instead of recorded. */
    boolean refuses(StagedMeasurement row) {
        return refusing && row.confirmation() == null;
    }

    void warn(long line, Refusal warning, Tally tally) {
        tally.warn(line, declared.name(MeasurementField.VALUE), warning);
    }

    void refuse(long line, Refusal warning, Tally tally) {
        tally.refuse(line, declared.name(MeasurementField.VALUE), warning);
    }

    private Optional<PlausibleRange> range(String benefitId) {
        if (ofBenefit.size() > REMEMBERED) {
            ofBenefit.clear();
        }
        return ofBenefit.computeIfAbsent(
                benefitId,
                id -> directory
                        .indicatorOf(id)
                        .flatMap(indicator -> ofIndicator.computeIfAbsent(indicator, this::ofIndicator)));
    }

    private Optional<PlausibleRange> ofIndicator(String id) {
        IndicatorDefinition indicator = definitions.indicator(id);
        return Optional.ofNullable(indicator).map(IndicatorDefinition::plausible);
    }

    private static String shown(@Nullable Object bound) {
        return bound == null ? "…" : bound.toString();
    }
}
