package se.nyttospar.command.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.benefit.Periods;
import se.nyttospar.command.directory.LastDays;
import se.nyttospar.command.imports.CsvFile.Row;
import se.nyttospar.command.privacy.PersonalNumbers;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;

/** Makes a measurement of a row. */
final class RowReader {

    /** A row that is refused, and the column that is to blame. */
    static final class RowRefused extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient @Nullable Column column;
        private final transient Refusal refusal;

        RowRefused(@Nullable Column column, Refusal refusal) {
            super(refusal.getMessage(), null, false, false);
            this.column = column;
            this.refusal = refusal;
        }

        @Nullable
        Column column() {
            return column;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    /** Finds the benefit that a row is about. */
    interface BenefitFinder {
        /** The benefit's id, the frequency of its indicator and the last day of the place that it is measured in. */
        Found find(Row row) throws RowRefused;
    }

    record Found(
            String benefitId,
            @Nullable Frequency frequency,
            @Nullable LocalDate lastDay) {}

    /** What a row says. */
    record Staged(long line, String benefitId, Measurement measurement) {}

    private static final Pattern DIGITS = Pattern.compile("[-+]?\\d{1,40}(?:\\.\\d{1,40})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private final Dialect dialect;
    private final int width;
    private final BenefitFinder benefits;

    RowReader(Dialect dialect, int width, BenefitFinder benefits) {
        this.dialect = dialect;
        this.width = width;
        this.benefits = benefits;
    }

    Staged read(Row row) throws RowRefused {
        if (row.width() != width) {
            throw new RowRefused(null, new Refusal(Rule.ROW_COLUMNS, row.width(), width));
        }
        Found found = benefits.find(row);
        BigDecimal value = number(row, Column.VALUE);
        if (value == null) {
            throw new RowRefused(Column.VALUE, new Refusal(Rule.ROW_VALUE_MISSING, dialect.name(Column.VALUE)));
        }
        return new Staged(
                row.line(),
                found.benefitId(),
                new Measurement(
                        open(period(row, found.frequency()), found.lastDay()),
                        value,
                        number(row, Column.NUMERATOR),
                        number(row, Column.DENOMINATOR),
                        count(row),
                        text(row, Column.SOURCE),
                        text(row, Column.EVIDENCE),
                        text(row, Column.COMMENT)));
    }

    private static Period open(Period period, @Nullable LocalDate lastDay) throws RowRefused {
        try {
            LastDays.check(lastDay, period);
            return period;
        } catch (Refusal refusal) {
            throw new RowRefused(Column.PERIOD, refusal);
        }
    }

    private Period period(Row row, @Nullable Frequency frequency) throws RowRefused {
        String text = row.cell(Column.PERIOD);
        if (text == null) {
            throw new RowRefused(Column.PERIOD, new Refusal(Rule.ROW_VALUE_MISSING, dialect.name(Column.PERIOD)));
        }
        try {
            return dialect.periods() == PeriodForm.PERIOD || frequency == null
                    ? Periods.parse(text)
                    : new Period(frequency, LocalDate.parse(text));
        } catch (Refusal refusal) {
            throw new RowRefused(Column.PERIOD, refusal);
        } catch (DateTimeException _) {
            throw new RowRefused(Column.PERIOD, new Refusal(Rule.PERIOD_INVALID, shortened(text)));
        } catch (IllegalArgumentException _) {
            throw new RowRefused(Column.PERIOD, new Refusal(Rule.PERIOD_WRONG_FREQUENCY, shortened(text), frequency));
        }
    }

    private @Nullable BigDecimal number(Row row, Column column) throws RowRefused {
        String text = row.cell(column);
        if (text == null) {
            return null;
        }
        String plain =
                dialect.decimal() == '.' ? text : text.replace('.', '\u0000').replace(dialect.decimal(), '.');
        if (!DIGITS.matcher(plain).matches()) {
            throw new RowRefused(column, new Refusal(Rule.ROW_NUMBER, shortened(text), dialect.decimal()));
        }
        return new BigDecimal(plain);
    }

    private @Nullable Integer count(Row row) throws RowRefused {
        String text = row.cell(Column.SAMPLE_SIZE);
        if (text == null) {
            return null;
        }
        if (!COUNT.matcher(text).matches()) {
            throw new RowRefused(Column.SAMPLE_SIZE, new Refusal(Rule.ROW_NUMBER, shortened(text), dialect.decimal()));
        }
        return Integer.valueOf(text);
    }

    private static @Nullable String text(Row row, Column column) throws RowRefused {
        String text = row.cell(column);
        if (text != null && PersonalNumbers.isIn(text)) {
            throw new RowRefused(column, new Refusal(Rule.PERSONAL_NUMBER));
        }
        return text;
    }

    static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
