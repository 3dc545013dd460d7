package se.nyttospar.command.imports.job;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.imports.file.Cell;
import se.nyttospar.command.imports.file.Declared;
import se.nyttospar.command.imports.file.Excerpt;
import se.nyttospar.command.imports.file.Field;
import se.nyttospar.command.imports.file.Row;
import se.nyttospar.command.privacy.PersonalNumbers;
import se.nyttospar.command.refusal.Numbers;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** What the cells of a row say: texts, numbers, days. Nothing is cut, rounded or guessed; what does not fit is refused. */
public final class Cells {

    private static final Pattern DIGITS = Pattern.compile("[-+]?\\d{1,40}(?:\\.\\d{1,40})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Declared declared;

    public Cells(Declared declared) {
        this.declared = declared;
    }

    /** @throws RowRefused when a line has more or fewer columns than the header: one of them has probably slipped */
    public static void checkWidth(Row row) throws RowRefused {
        if (row.width() != row.header().width()) {
            throw new RowRefused(
                    null,
                    new Refusal(Rule.ROW_COLUMNS, row.width(), row.header().width()));
        }
    }

    /** The text, or null when the cell is empty; {@code most} is how many characters it may have. */
    public @Nullable String text(Row row, Field field, int most) throws RowRefused {
        String text = shown(row, field);
        if (text == null) {
            return null;
        }
        if (text.length() > most) {
            throw new RowRefused(field, new Refusal(Rule.ROW_TEXT_TOO_LONG, declared.name(field), most));
        }
        if (Excerpt.isBroken(text)) {
            throw new RowRefused(field, new Refusal(Rule.TEXT_INVALID));
        }
        if (PersonalNumbers.isIn(text)) {
            throw new RowRefused(field, new Refusal(Rule.PERSONAL_NUMBER));
        }
        return text;
    }

    /** The text, refused when the cell is empty. */
    public String required(Row row, Field field, int most) throws RowRefused {
        String text = text(row, field, most);
        if (text == null) {
            throw new RowRefused(field, new Refusal(Rule.ROW_VALUE_MISSING, declared.name(field)));
        }
        return text;
    }

    private static @Nullable String shown(Row row, Field field) throws RowRefused {
        return switch (row.cell(field)) {
            case null -> null;
            case Cell.Text(String text) -> text;
            case Cell.Figure(BigDecimal number) -> number.stripTrailingZeros().toPlainString();
            case Cell.Day(LocalDate day) -> day.toString();
            case Cell.Truth(boolean value) -> value ? "TRUE" : "FALSE";
            case Cell.Unusable(Refusal refusal) -> throw new RowRefused(field, refusal);
        };
    }

    /** The number, exactly as it is written; null when the cell is empty. */
    public @Nullable BigDecimal number(Row row, Field field) throws RowRefused {
        BigDecimal number = switch (row.cell(field)) {
            case null -> null;
            case Cell.Text(String text) -> numberCell(text, field);
            case Cell.Figure(BigDecimal figure) -> figure;
            case Cell.Day(LocalDate day) -> throw notANumber(day.toString(), field);
            case Cell.Truth(boolean value) -> throw notANumber(value ? "TRUE" : "FALSE", field);
            case Cell.Unusable(Refusal refusal) -> throw new RowRefused(field, refusal);
        };
        try {
            Numbers.check(declared.name(field), number);
        } catch (Refusal refusal) {
            throw new RowRefused(field, refusal);
        }
        return number;
    }

    private BigDecimal numberCell(String text, Field field) throws RowRefused {
        if (declared.form().decimal() == null) {
            throw new RowRefused(field, new Refusal(Rule.CELL_TEXT_FOR_NUMBER, Excerpt.of(text)));
        }
        return number(text, field);
    }

    /** A number that is written as text, with the decimal separator that was declared; with a point when none was. */
    public BigDecimal number(String text, Field field) throws RowRefused {
        Character declaredDecimal = declared.form().decimal();
        char decimal = declaredDecimal == null ? '.' : declaredDecimal;
        String plain = decimal == '.' ? text : text.replace('.', '\u0000').replace(decimal, '.');
        if (!DIGITS.matcher(plain).matches()) {
            throw notANumber(text, field);
        }
        return new BigDecimal(plain);
    }

    private RowRefused notANumber(String text, Field field) {
        Character decimal = declared.form().decimal();
        return new RowRefused(field, new Refusal(Rule.ROW_NUMBER, Excerpt.of(text), decimal == null ? '.' : decimal));
    }

    /** A number of things; null when the cell is empty. */
    public @Nullable Integer count(Row row, Field field) throws RowRefused {
        String text = shown(row, field);
        if (text == null) {
            return null;
        }
        if (!COUNT.matcher(text).matches()) {
            throw notANumber(text, field);
        }
        return Integer.valueOf(text);
    }

    /** A day as {@code 2026-03-15}, or a cell that is a day; null when the cell is empty. */
    public @Nullable LocalDate day(Row row, Field field) throws RowRefused {
        LocalDate day = switch (row.cell(field)) {
            case null -> null;
            case Cell.Day(LocalDate found) -> found;
            case Cell.Text(String text) -> day(text, field);
            case Cell.Figure(BigDecimal number) -> throw notADay(number.toPlainString(), field);
            case Cell.Truth(boolean value) -> throw notADay(value ? "TRUE" : "FALSE", field);
            case Cell.Unusable(Refusal refusal) -> throw new RowRefused(field, refusal);
        };
        if (day != null) {
            checkYear(day, field);
        }
        return day;
    }

    /** A day that is written as text. */
    public LocalDate day(String text, Field field) throws RowRefused {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw notADay(text, field);
        }
    }

    private static RowRefused notADay(String text, Field field) {
        return new RowRefused(field, new Refusal(Rule.ROW_DAY, Excerpt.of(text)));
    }

    /** @throws RowRefused when the day is in a year that nobody means */
    public static void checkYear(LocalDate day, Field field) throws RowRefused {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new RowRefused(field, new Refusal(Rule.DATE_OUT_OF_RANGE, day));
        }
    }
}
