package se.nyttospar.query.web.planning;

import static se.nyttospar.query.web.form.Field.choice;
import static se.nyttospar.query.web.form.Field.day;
import static se.nyttospar.query.web.form.Field.level;
import static se.nyttospar.query.web.form.Field.line;
import static se.nyttospar.query.web.form.Field.number;
import static se.nyttospar.query.web.form.Field.person;
import static se.nyttospar.query.web.form.Field.text;
import static se.nyttospar.query.web.form.Field.yes;

import java.util.ArrayList;
import java.util.List;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.portfolio.PortfolioKind;
import se.nyttospar.query.initiative.InitiativeAnswer;
import se.nyttospar.query.web.form.Field;
import se.nyttospar.query.web.form.Section;
import se.nyttospar.query.web.form.Typed;
import se.nyttospar.query.web.frame.Names.Choice;
import se.nyttospar.query.web.frame.Words;

/**
 * What the forms of a plan ask for.
 *
 * @param people whom an owner can be chosen among
 * @param typed what has been typed, because rows follow on those that are filled in
 */
record Questions(Choices choices, Words words, List<Choice> people, Typed typed) {
    private static final int MOST_SENSITIVE = 4;

    List<Section> proposal() {
        return List.of(
                Section.of(
                        "what",
                        line("title").must(),
                        text("description").hinted(),
                        choice("kind", InitiativeKind.class, words).must().hinted(),
                        yes("usesAi")),
                Section.of(
                        "where",
                        choice("divisionId", choices.names().divisions()).must().about("division-unknown"),
                        choice("frameworkId", choices.frameworks())
                                .must()
                                .hinted()
                                .about("framework-unknown"),
                        choice("focusArea", choices.focusAreas()).about("focus-area-unknown"),
                        choice("portfolio", choices.portfolios(PortfolioKind.PORTFOLIO))
                                .about("portfolio-unknown")),
                Section.of(
                        "owners",
                        person("operationsOwner", people).about("actor-id-invalid"),
                        person("technologyOwner", people)));
    }

    List<Section> of(Part part, InitiativeAnswer initiative) {
        return switch (part) {
            case DESCRIPTION -> description();
            case OWNERS ->
                List.of(Section.of(
                        "owners",
                        person("operationsOwner", people).must().about("actor-id-invalid"),
                        person("technologyOwner", people),
                        Field.of(Field.Kind.LIST, "deputies").hinted()));
            case ASSESSMENT ->
                List.of(Section.of(
                        "assessment",
                        day("date").must().about("date-in-future", "date-out-of-range"),
                        text("comment")));
            case DECISION_POINT ->
                List.of(Section.of("decision-point", day("date").must().about("date-out-of-range")));
            case BENEFIT -> BenefitQuestions.sections(this, initiative);
            case CALCULATION -> CalculationQuestions.sections(words, typed);
            case RISKS -> RiskQuestions.sections(words, people, typed);
            case AI -> AiQuestions.sections(words, typed);
        };
    }

    private List<Section> description() {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(
                "details",
                line("supplier"),
                choice("developmentArea", choices.portfolios(PortfolioKind.DEVELOPMENT_AREA))
                        .about("development-area-unknown"),
                number("learningHours").hinted(),
                text("energyNote")));
        sections.add(Section.of(
                "classification",
                level("classification.confidentiality", 0, MOST_SENSITIVE),
                level("classification.integrity", 0, MOST_SENSITIVE),
                level("classification.availability", 0, MOST_SENSITIVE)));
        sections.add(Section.of(
                "funding",
                line("funding.source"),
                number("funding.promise.amount").hinted(),
                day("funding.promise.by"),
                line("funding.promise.budgetLine")));
        sections.add(Section.of("evidence", text("evidence.validation").hinted()));
        sections.addAll(Section.rows(
                "study",
                "evidence.studies",
                typed.rows("evidence.studies") + 1,
                line("reference").must(),
                line("finding").must()));
        return sections;
    }
}
