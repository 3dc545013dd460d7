package se.nyttospar.command.imports.measurement;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.benefit.Periods;
import se.nyttospar.command.directory.LastDays;
import se.nyttospar.command.imports.file.Cell;
import se.nyttospar.command.imports.file.Declared;
import se.nyttospar.command.imports.file.Excerpt;
import se.nyttospar.command.imports.file.Row;
import se.nyttospar.command.imports.job.Cells;
import se.nyttospar.command.imports.job.ImportKind;
import se.nyttospar.command.imports.job.RowRefused;
import se.nyttospar.command.imports.job.StagedRow;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;

/** Makes a measurement of a row. */
final class MeasurementReading implements ImportKind.Reading {

    /** Finds the benefit that a row is about. */
    interface BenefitFinder {
        /** The benefit's id, the frequency of its indicator and the last day of the place that it is measured in. */
        Found find(Row row) throws RowRefused;
    }

    record Found(
            String benefitId,
            @Nullable Frequency frequency,
            @Nullable LocalDate lastDay) {}

    private static final int NAME = 200;
    private static final int LINK = 2000;
    private static final int WORDS = 4000;

    private final Declared declared;
    private final Cells cells;
    private final BenefitFinder benefits;
    private final boolean firstDays;

    MeasurementReading(Declared declared, BenefitFinder benefits) {
        this.declared = declared;
        this.cells = new Cells(declared);
        this.benefits = benefits;
        this.firstDays = PeriodForm.of(declared) == PeriodForm.FIRST_DAY;
    }

    @Override
    public StagedRow read(Row row) throws RowRefused {
        Cells.checkWidth(row);
        Found found = benefits.find(row);
        BigDecimal value = cells.number(row, MeasurementField.VALUE);
        if (value == null) {
            throw missing(MeasurementField.VALUE);
        }
        var measurement = new Measurement(
                open(period(row, found.frequency()), found.lastDay()),
                value,
                cells.number(row, MeasurementField.NUMERATOR),
                cells.number(row, MeasurementField.DENOMINATOR),
                cells.count(row, MeasurementField.SAMPLE_SIZE),
                cells.text(row, MeasurementField.SOURCE, NAME),
                cells.text(row, MeasurementField.EVIDENCE, LINK),
                cells.text(row, MeasurementField.COMMENT, WORDS));
        String confirmation = cells.text(row, MeasurementField.CONFIRMATION, WORDS);
        return new StagedRow(
                found.benefitId(),
                measurement.period().firstDay().toString(),
                row.line(),
                new StagedMeasurement(measurement, confirmation).write());
    }

    private static Period open(Period period, @Nullable LocalDate lastDay) throws RowRefused {
        try {
            LastDays.check(lastDay, period);
            return period;
        } catch (Refusal refusal) {
            throw new RowRefused(MeasurementField.PERIOD, refusal);
        }
    }

    private RowRefused missing(MeasurementField field) {
        return new RowRefused(field, new Refusal(Rule.ROW_VALUE_MISSING, declared.name(field)));
    }

    /** A day in a workbook is the first of its period; a number there is a year. */
    private Period period(Row row, @Nullable Frequency frequency) throws RowRefused {
        return switch (row.cell(MeasurementField.PERIOD)) {
            case null -> throw missing(MeasurementField.PERIOD);
            case Cell.Text(String text) -> period(text, frequency);
            case Cell.Day(LocalDate day) -> from(day, frequency == null ? Frequency.DAY : frequency);
            case Cell.Figure(BigDecimal year) -> period(year.toPlainString(), frequency);
            case Cell.Truth(boolean value) -> period(String.valueOf(value), frequency);
            case Cell.Unusable(Refusal refusal) -> throw new RowRefused(MeasurementField.PERIOD, refusal);
        };
    }

    private Period period(String text, @Nullable Frequency frequency) throws RowRefused {
        try {
            return firstDays && frequency != null ? from(LocalDate.parse(text), frequency) : Periods.parse(text);
        } catch (Refusal refusal) {
            throw new RowRefused(MeasurementField.PERIOD, refusal);
        } catch (DateTimeException _) {
            throw new RowRefused(MeasurementField.PERIOD, new Refusal(Rule.PERIOD_INVALID, Excerpt.of(text)));
        }
    }

    private static Period from(LocalDate day, Frequency frequency) throws RowRefused {
        Cells.checkYear(day, MeasurementField.PERIOD);
        try {
            return new Period(frequency, day);
        } catch (IllegalArgumentException _) {
            throw new RowRefused(MeasurementField.PERIOD, new Refusal(Rule.PERIOD_WRONG_FREQUENCY, day, frequency));
        }
    }
}
