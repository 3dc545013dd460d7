package se.nyttospar.query.web.planning;

import static se.nyttospar.query.web.form.Field.choice;
import static se.nyttospar.query.web.form.Field.day;
import static se.nyttospar.query.web.form.Field.level;
import static se.nyttospar.query.web.form.Field.line;
import static se.nyttospar.query.web.form.Field.number;
import static se.nyttospar.query.web.form.Field.person;

import java.util.ArrayList;
import java.util.List;
import se.nyttospar.events.initiative.risk.RiskKind;
import se.nyttospar.query.web.form.Field;
import se.nyttospar.query.web.form.Section;
import se.nyttospar.query.web.form.Typed;
import se.nyttospar.query.web.frame.Names.Choice;
import se.nyttospar.query.web.frame.Words;

/** What is asked about risks: of acting, and of not acting. */
final class RiskQuestions {
    private static final int RISKS = 2;
    private static final int WORST = 4;

    private RiskQuestions() {}

    static List<Section> sections(Words words, List<Choice> people, Typed typed) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("assessed", day("assessedOn").must()));
        sections.addAll(Section.rows("risk", "risks", typed.rows("risks") + RISKS, risk(words, people)));
        sections.addAll(Section.rows(
                "alternative-risk", "alternativeRisks", typed.rows("alternativeRisks") + RISKS, risk(words, people)));
        sections.add(Section.of(
                "alternative-cost",
                number("alternativeCost.perYear.low").called("low"),
                number("alternativeCost.perYear.base").called("base"),
                number("alternativeCost.perYear.high").called("high"),
                line("alternativeCost.explanation")));
        return sections;
    }

    private static Field[] risk(Words words, List<Choice> people) {
        return new Field[] {
            Field.of(Field.Kind.HIDDEN, "riskId"),
            choice("kind", RiskKind.class, words).must().called("risk-kind"),
            line("cause").must(),
            line("consequence").must(),
            level("grade.severity", 1, WORST).must(),
            level("grade.likelihood", 1, WORST).must(),
            line("treatment"),
            person("owner", people).called("risk-owner"),
            level("residual.severity", 1, WORST).called("residual-severity"),
            level("residual.likelihood", 1, WORST).called("residual-likelihood")
        };
    }
}
