package se.nyttospar.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The board decides, with recommendation and evidence in view. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecidingTest {
    private Local local;

    @BeforeAll
    void start() {
        local = Local.running();
    }

    private static List<String> deviating(Page page) {
        return List.of(
                page.locator("fieldset[data-for]").getAttribute("data-values").split(" ", -1));
    }

    @Test
    void asks_for_a_reason_when_a_decision_deviates_and_only_then() {
        Page page = local.reader("board").open(Places.path("decide") + "?lang=sv");
        var reason = page.locator("#reason");
        List<String> deviating = deviating(page);
        page.selectOption("#outcome", deviating.contains("STOP") ? "STOP" : "PAUSE");
        assertThat(reason.isVisible()).isTrue();
        List<String> following = page.locator("#outcome option").all().stream()
                .map(option -> option.getAttribute("value"))
                .filter(value -> !value.isEmpty() && !deviating.contains(value))
                .toList();
        page.selectOption("#outcome", following.getFirst());
        assertThat(reason.isVisible()).isFalse();
    }

    @Test
    void decides_against_the_recommendation_and_shows_why_in_the_log() {
        Page page = local.reader("board").open("/initiatives/demo-sepsislarm/decision?lang=sv");
        assertThat(page.locator("aside .mark").isVisible()).isTrue();
        page.selectOption("#outcome", "CONTINUE");
        assertThat(deviating(page)).contains("CONTINUE");
        if ("SELECT".equals(page.locator("#forum").evaluate("(field) => field.tagName"))) {
            page.locator("#forum").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        } else {
            page.locator("#forum").fill("Portföljrådet");
        }
        page.locator("#rationale").fill("Mätningen fortsätter ett kvartal till.");
        page.locator("#reason").fill("Felkällan i larmet är känd");
        page.locator("#authority").fill("Regiondirektören enligt delegationsordningen");
        page.locator("form:has(#outcome) button[type=submit]").click();
        page.locator(".notice").first().waitFor();

        assertThat(page.locator(".notice").first().innerText()).contains("Beslutet är fattat");
        assertThat(local.reader("board")
                        .open("/decisions?lang=sv")
                        .locator("main")
                        .innerText())
                .contains("Felkällan i larmet är känd");
    }
}
