package se.nyttospar.command.imports.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.imports.file.Declared;
import se.nyttospar.command.imports.file.Excerpt;
import se.nyttospar.command.imports.file.Row;
import se.nyttospar.command.imports.job.Cells;
import se.nyttospar.command.imports.job.ImportKind;
import se.nyttospar.command.imports.job.RowRefused;
import se.nyttospar.command.imports.job.StagedRow;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes of a row the body of the request that would state the same. */
final class PortfolioReading implements ImportKind.Reading {

    /** A region has some hundred initiatives and some thousand benefits. */
    private static final int MOST_ROWS = 100_000;

    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_TRAJECTORY = 4000;
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern COLON = Pattern.compile("\\s*:\\s*");

    private final Declared declared;
    private final Cells cells;
    private int rows;

    PortfolioReading(Declared declared) {
        this.declared = declared;
        this.cells = new Cells(declared);
    }

    @Override
    public StagedRow read(Row row) throws RowRefused {
        if (++rows > MOST_ROWS) {
            throw new Refusal(Rule.FILE_TOO_MANY_ROWS, MOST_ROWS);
        }
        Cells.checkWidth(row);
        String word = cells.required(row, PortfolioField.ROW, LONGEST_WORD);
        RowKind kind = RowKind.named(word)
                .orElseThrow(() -> notOneOf(word, List.of("INITIATIVE", "BENEFIT"), PortfolioField.ROW));
        ObjectNode body = Statement.emptyBody();
        for (PortfolioField field : PortfolioField.values()) {
            if (row.cell(field) == null) {
                if (field.isRequired(kind)) {
                    throw new RowRefused(field, new Refusal(Rule.ROW_VALUE_MISSING, declared.name(field)));
                }
            } else if (!field.isFor(kind)) {
                throw new RowRefused(field, new Refusal(Rule.ROW_COLUMN_OF_OTHER_KIND, declared.name(field), kind));
            } else if (field != PortfolioField.ROW) {
                String object = field.object();
                state(row, field, object == null ? body : body.withObject("/" + object));
            }
        }
        String id = cells.required(row, PortfolioField.ID, LONGEST_WORD * 2);
        return new Statement(kind, id, body).staged(row.line());
    }

    private void state(Row row, PortfolioField field, ObjectNode in) throws RowRefused {
        String name = field.property();
        switch (field.content()) {
            case Content.Text(int most) -> in.put(name, cells.text(row, field, most));
            case Content.Number() -> in.put(name, cells.number(row, field));
            case Content.Day() -> in.put(name, day(cells.day(row, field)));
            case Content.Truth() -> in.put(name, truth(row, field));
            case Content.Choice(List<String> words) -> in.put(name, choice(row, field, words));
            case Content.Milestones() -> milestones(row, field, in.putArray(name));
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private boolean truth(Row row, PortfolioField field) throws RowRefused {
        String word = cells.required(row, field, LONGEST_WORD);
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "TRUE", "JA" -> true;
            case "FALSE", "NEJ" -> false;
            default -> throw notOneOf(word, List.of("TRUE", "FALSE", "JA", "NEJ"), field);
        };
    }

    private String choice(Row row, PortfolioField field, List<String> words) throws RowRefused {
        String word = cells.required(row, field, LONGEST_WORD);
        String upper = word.toUpperCase(Locale.ROOT);
        if (!words.contains(upper)) {
            throw notOneOf(word, words, field);
        }
        return upper;
    }

    private static RowRefused notOneOf(String word, List<String> words, PortfolioField field) {
        return new RowRefused(field, new Refusal(Rule.ROW_CHOICE, Excerpt.of(word), String.join(", ", words)));
    }

    private void milestones(Row row, PortfolioField field, ArrayNode into) throws RowRefused {
        for (String milestone : BAR.split(cells.required(row, field, LONGEST_TRAJECTORY))) {
            String[] parts = COLON.split(milestone, -1);
            if (parts.length != 2) {
                throw new RowRefused(field, new Refusal(Rule.ROW_MILESTONE, Excerpt.of(milestone)));
            }
            LocalDate date = cells.day(parts[0], field);
            BigDecimal value = cells.number(parts[1], field);
            into.addObject().put("date", date.toString()).put("value", value);
        }
    }
}
