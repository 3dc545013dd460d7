package se.nyttospar.query.web.administration;

import static se.nyttospar.query.web.form.Field.choice;
import static se.nyttospar.query.web.form.Field.day;
import static se.nyttospar.query.web.form.Field.line;
import static se.nyttospar.query.web.form.Field.number;
import static se.nyttospar.query.web.form.Field.person;
import static se.nyttospar.query.web.form.Field.text;
import static se.nyttospar.query.web.form.Field.whole;
import static se.nyttospar.query.web.form.Field.yes;

import java.util.List;
import java.util.stream.Stream;
import se.nyttospar.events.forum.ForumKind;
import se.nyttospar.events.forum.Mandate;
import se.nyttospar.events.indicator.Aggregation;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.events.portfolio.PortfolioKind;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.query.web.form.Field;
import se.nyttospar.query.web.form.Section;
import se.nyttospar.query.web.frame.Names;
import se.nyttospar.query.web.frame.Names.Choice;
import se.nyttospar.query.web.frame.Words;

/**
 * What is asked when something is made.
 *
 * @param files goal frameworks that ship with the service
 */
record CreationQuestions(Names names, Words words, List<Choice> people, List<Choice> files) {

    List<Section> of(Creation creation) {
        return switch (creation) {
            case DIVISION ->
                List.of(
                        Section.of(
                                "division", id("division-exists"), line("name").must()),
                        Section.of("code", line("externalCodes[0].system").hinted(), line("externalCodes[0].code")));
            case UNIT ->
                List.of(
                        Section.of(
                                "unit",
                                id("unit-exists"),
                                line("name").must(),
                                choice("divisionId", names.divisions()).must().about("division-unknown")),
                        Section.of("code", line("externalCodes[0].system").hinted(), line("externalCodes[0].code")));
            case INDICATOR -> indicator();
            case FORUM ->
                List.of(Section.of(
                        "forum",
                        id("forum-exists"),
                        line("charter.name.sv").must().called("name-sv"),
                        line("charter.name.en").called("name-en"),
                        choice("charter.kind", ForumKind.class, words).must(),
                        choice("charter.mandate", Mandate.class, words).must(),
                        text("charter.description").called("plain-description")));
            case PORTFOLIO ->
                List.of(Section.of(
                        "portfolio",
                        id("portfolio-exists"),
                        line("charter.name.sv").must().called("name-sv"),
                        line("charter.name.en").called("name-en"),
                        choice("charter.kind", PortfolioKind.class, words).must(),
                        choice("charter.partOf", names.portfolios()),
                        person("charter.operationsOwner", people).must().about("owners-not-two"),
                        person("charter.technologyOwner", people).must(),
                        choice("charter.forumId", names.deciding()),
                        text("charter.description").called("plain-description")));
            case SHIPPED_FRAMEWORK ->
                List.of(Section.of(
                        "shipped-framework",
                        choice("file", files).must().about("framework-file-unknown", "framework-exists"),
                        day("adoptedOn").hinted().about("adoption-date-missing")));
        };
    }

    private List<Section> indicator() {
        return List.of(
                Section.of(
                        "indicator",
                        id("indicator-exists"),
                        line("name.sv").must().called("name-sv"),
                        line("name.en").called("name-en"),
                        text("description").called("plain-description"),
                        choice("area", areas()).must().about("indicator-area-unknown"),
                        yes("common").hinted()),
                Section.of(
                        "measuring",
                        line("unit").must().called("measured-in").hinted(),
                        line("numerator"),
                        line("denominator"),
                        choice("direction", Direction.class, words).must(),
                        choice("frequency", Frequency.class, words).must(),
                        choice("overUnits", Aggregation.class, words).must(),
                        choice("overTime", Aggregation.class, words).must(),
                        whole("decimals")),
                Section.of(
                        "reporting",
                        line("sourceSystem"),
                        whole("reportingLagDays").hinted(),
                        number("plausible.low").called("plausible-low").about("plausible-range-empty"),
                        number("plausible.high").called("plausible-high"),
                        whole("smallestCell").hinted(),
                        line("steward").hinted()));
    }

    private static Field id(String taken) {
        return line("id").must().hinted().about("id-invalid", "id-of-another", taken);
    }

    /** Of every framework, each once. */
    private List<Choice> areas() {
        Stream<Choice> all = names.catalogue().frameworks().values().stream()
                .flatMap(known -> known.framework().indicatorAreas().stream())
                .map(area -> new Choice(area.id(), names.of(area.name())));
        return all
                .collect(java.util.stream.Collectors.toMap(
                        Choice::id, one -> one, (first, _) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
