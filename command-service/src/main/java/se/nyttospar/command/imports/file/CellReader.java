package se.nyttospar.command.imports.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** Makes a cell of what a sheet has: text, number, day, truth. Formulas and errors cannot be taken. */
final class CellReader {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final int INLINE = SharedTexts.LONGEST + 1;

    private final SharedTexts texts;
    private final List<CellStyle> styles;
    private final boolean since1904;

    CellReader(SharedTexts texts, List<CellStyle> styles, boolean since1904) {
        this.texts = texts;
        this.styles = styles;
        this.since1904 = since1904;
    }

    /** Reads the element {@code c} that begins here, to its end. */
    @Nullable
    Cell read(Xml xml) {
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        boolean formula = false;
        String inline = null;
        StringBuilder value = null;
        while (!xml.ends("c") && xml.next()) {
            if (xml.begins("f")) {
                formula = true;
            } else if (xml.begins("v")) {
                value = new StringBuilder();
                xml.text(value, INLINE);
            } else if (xml.begins("is")) {
                inline = SharedTexts.read(xml, "is");
            }
        }
        if (formula) {
            return unusable(Rule.CELL_FORMULA);
        }
        if (inline != null) {
            return text(inline);
        }
        return value == null || value.isEmpty() ? null : cell(type == null ? "n" : type, style, value.toString());
    }

    private @Nullable Cell cell(String type, int style, String value) {
        return switch (type) {
            case "s" -> shared(value);
            case "str", "inlineStr" -> text(EscapedCharacters.read(value));
            case "b" -> new Cell.Truth(value.equals("1"));
            case "e" -> unusable(Rule.CELL_ERROR, Excerpt.of(value));
            case "d" -> day(value);
            default -> number(value, style < styles.size() ? styles.get(style) : CellStyle.NUMBER);
        };
    }

    private @Nullable Cell shared(String number) {
        String text = NUMBER.matcher(number).matches() ? texts.text(Integer.parseInt(number)) : null;
        return text == null ? unusable(Rule.CELL_INVALID, Excerpt.of(number)) : text(text);
    }

    private static @Nullable Cell text(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? null : new Cell.Text(stripped);
    }

    private static Cell day(String value) {
        try {
            return new Cell.Day(LocalDate.parse(value.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "")));
        } catch (DateTimeException _) {
            return unusable(Rule.CELL_DAY, Excerpt.of(value));
        }
    }

    private Cell number(String value, CellStyle style) {
        BigDecimal number;
        try {
            number = EnteredNumber.of(value);
        } catch (NumberFormatException _) {
            return unusable(Rule.CELL_INVALID, Excerpt.of(value));
        }
        return switch (style) {
            case NUMBER -> new Cell.Figure(number);
            case PERCENT -> unusable(Rule.CELL_PERCENT, Excerpt.of(value));
            case DAY ->
                SheetDay.of(number, since1904)
                        .<Cell>map(Cell.Day::new)
                        .orElseGet(() -> unusable(Rule.CELL_DAY, Excerpt.of(value)));
        };
    }

    private static Cell unusable(Rule rule, Object... arguments) {
        return new Cell.Unusable(new Refusal(rule, arguments));
    }
}
