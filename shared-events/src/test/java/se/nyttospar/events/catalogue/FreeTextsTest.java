package se.nyttospar.events.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.events.benefit.BenefitDefined;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.InitiativeDescribed;
import se.nyttospar.events.initiative.OwnersAppointed;
import se.nyttospar.events.initiative.RisksAssessed;
import se.nyttospar.events.meeting.MeetingHeld;
import se.nyttospar.events.portfolio.PortfolioFormed;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

class FreeTextsTest {

    /** What refers to something or is referred to, by the last name of its pointer. */
    private static final Set<String> REFERENCES = Set.of(
            "area",
            "assurance",
            "baseline",
            "budgetLine",
            "code",
            "developmentArea",
            "deviceClass",
            "digest",
            "effectGoal",
            "field",
            "first",
            "focusArea",
            "format",
            "from",
            "id",
            "into",
            "last",
            "partOf",
            "period",
            "perspective",
            "phase",
            "portfolio",
            "sha256",
            "strategicGoal",
            "stream",
            "system",
            "through",
            "to",
            "trajectory",
            "variation");

    @Test
    void every_text_of_every_event_is_free_or_a_reference_or_of_a_closed_form() {
        var undecided = new TreeSet<String>();
        ApprovedJson.ofTheNewestRevisions()
                .forEach(approved ->
                        texts(approved, EventJson.mapper().readTree(approved.json()), JsonPointer.empty(), undecided));

        assertThat(undecided).isEmpty();
    }

    private static void texts(ApprovedJson approved, JsonNode node, JsonPointer at, Set<String> undecided) {
        node.properties()
                .forEach(part -> texts(approved, part.getValue(), at.appendProperty(part.getKey()), undecided));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            texts(approved, node.get(i), at.appendIndex(i), undecided);
        }
        if (node.isString()
                && !FreeTexts.isFree(approved.type().event(), at.toString())
                && !isReference(at)
                && !isOfClosedForm(node.asString())) {
            undecided.add(approved.type().name() + " " + at);
        }
    }

    private static boolean isReference(JsonPointer at) {
        String name = name(at);
        return name.endsWith("Id") || REFERENCES.contains(name) || at.toString().equals("/group/name");
    }

    private static String name(JsonPointer at) {
        String last = at.last().getMatchingProperty();
        return last.matches("[0-9]+") ? at.head().last().getMatchingProperty() : last;
    }

    /** Words of a list, days and times. */
    private static boolean isOfClosedForm(String text) {
        return text.matches("[A-Z][A-Z0-9_]*|[0-9]{4}-[0-9]{2}-[0-9]{2}.*");
    }

    @ParameterizedTest
    @CsvSource({
        "/profile/title, true",
        "/profile/description, true",
        "/profile/indicatorId, false",
        "/profile/frequency, false",
        "/profile/budgetLine, false",
        "/profile/target, false",
        "/profile/nothing, false",
        "/profile, false",
        "/benefitId, false",
        "/title, false"
    })
    void texts_of_a_promise_are_free_and_what_it_refers_to_is_not(String pointer, boolean free) {
        assertThat(FreeTexts.isFree(BenefitDefined.class, pointer)).isEqualTo(free);
    }

    @Test
    void texts_in_lists_and_in_both_languages_are_free() {
        assertThat(FreeTexts.isFree(InitiativeDescribed.class, "/description/evidence/studies/0/finding"))
                .isTrue();
        assertThat(FreeTexts.isFree(RisksAssessed.class, "/assessment/risks/10/cause"))
                .isTrue();
        assertThat(FreeTexts.isFree(RisksAssessed.class, "/assessment/risks/10/riskId"))
                .isFalse();
        assertThat(FreeTexts.isFree(OwnersAppointed.class, "/deputies/0")).isTrue();
        assertThat(FreeTexts.isFree(OwnersAppointed.class, "/deputies")).isFalse();
        assertThat(FreeTexts.isFree(PortfolioFormed.class, "/charter/name/sv")).isTrue();
        assertThat(FreeTexts.isFree(PortfolioFormed.class, "/charter/name")).isFalse();
        assertThat(FreeTexts.isFree(MeetingHeld.class, "/minutes/text")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "rationale",
                "/a//b",
                "/rationale/",
                "/rationale/0",
                "/a~1b",
                "/deviation/reason/x",
                "/answers/rule"
            })
    void what_is_no_pointer_to_a_text_is_not_free(String pointer) {
        assertThat(FreeTexts.isFree(DecisionTaken.class, pointer)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/deputies/01", "/deputies/-1", "/deputies/x", "/deputies/9999999999"})
    void what_is_no_number_leads_nowhere_in_a_list(String pointer) {
        assertThat(FreeTexts.isFree(OwnersAppointed.class, pointer)).isFalse();
    }
}
