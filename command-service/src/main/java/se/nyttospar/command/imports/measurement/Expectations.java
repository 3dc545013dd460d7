package se.nyttospar.command.imports.measurement;

import org.jspecify.annotations.Nullable;
import se.nyttospar.command.benefit.BenefitCommand.MeasureEffect;
import se.nyttospar.command.benefit.BenefitState;
import se.nyttospar.command.directory.IndicatorDirectory;
import se.nyttospar.command.imports.file.Declared;
import se.nyttospar.command.imports.job.StagedRow;
import se.nyttospar.command.imports.job.Tally;
import se.nyttospar.command.indicator.ExpectedValues;
import se.nyttospar.command.indicator.ValueRules;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** What is expected of the values of one file, and what becomes of those that are hardly right. */
final class Expectations {

    /**
     * What a row asks for.
     *
     * @param expected what its value is held against
     * @param warning what to say when it is recorded all the same; null when there is nothing to say
     */
    record Asked(
            MeasureEffect command,
            ExpectedValues expected,
            @Nullable Refusal warning) {}

    private final IndicatorDirectory indicators;
    private final String valueColumn;
    private final boolean refusing;

    Expectations(Declared declared, IndicatorDirectory indicators) {
        this.indicators = indicators;
        this.valueColumn = declared.name(MeasurementField.VALUE);
        this.refusing = ImplausibleRows.of(declared) == ImplausibleRows.REFUSE;
    }

    /** A value outside the plausible range is recorded with its confirmation, or without one unless the file is to be refused then. */
    Asked of(StagedRow row, BenefitState state) {
        StagedMeasurement said = StagedMeasurement.read(row.content());
        var command = new MeasureEffect(row.place(), said.measurement(), null, said.confirmation());
        ExpectedValues expected = state instanceof BenefitState.Tracked tracked
                ? indicators.expectedOf(tracked.profile().indicatorId())
                : ExpectedValues.ANY;
        if (!ValueRules.outside(expected, said.measurement().value())) {
            return new Asked(command, expected, null);
        }
        boolean questioned = refusing || said.confirmation() != null;
        return new Asked(
                command,
                questioned ? expected : new ExpectedValues(null, null, expected.levels(), expected.groups()),
                ValueRules.implausible(expected, said.measurement().value()));
    }

    void done(StagedRow row, Asked asked, boolean changed, Tally tally) {
        if (!changed) {
            tally.leave();
            return;
        }
        tally.record();
        if (asked.warning() != null) {
            tally.warn(row.line(), valueColumn, asked.warning());
        }
    }

    void refused(StagedRow row, Refusal refusal, Tally tally) {
        boolean value = refusal.rule() == Rule.VALUE_IMPLAUSIBLE || refusal.rule() == Rule.VALUE_NOT_ON_SCALE;
        tally.refuse(row.line(), value ? valueColumn : null, refusal);
    }
}
