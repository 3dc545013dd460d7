package se.nyttospar.query.web.planning;

import static se.nyttospar.query.web.form.Field.choice;
import static se.nyttospar.query.web.form.Field.line;
import static se.nyttospar.query.web.form.Field.number;
import static se.nyttospar.query.web.form.Field.text;
import static se.nyttospar.query.web.form.Field.whole;

import java.util.ArrayList;
import java.util.List;
import se.nyttospar.events.initiative.calculation.LineKind;
import se.nyttospar.query.web.form.Section;
import se.nyttospar.query.web.form.Typed;
import se.nyttospar.query.web.frame.Words;

/** What is asked about a benefit calculation. */
final class CalculationQuestions {
    private static final int LINES = 4;

    private CalculationQuestions() {}

    static List<Section> sections(Words words, Typed typed) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(
                "calculation",
                whole("priceLevel").must().hinted(),
                whole("firstYear").must(),
                whole("horizon").must().hinted(),
                number("discountRate").hinted(),
                text("assumptions")));
        sections.addAll(Section.rows(
                "line",
                "lines",
                typed.rows("lines") + LINES,
                whole("year").must(),
                choice("kind", LineKind.class, words).must().called("line-kind"),
                line("title").must().called("line-title"),
                number("amount.low").must().called("low"),
                number("amount.base").must().called("base"),
                number("amount.high").must().called("high"),
                line("bearer")));
        return sections;
    }
}
