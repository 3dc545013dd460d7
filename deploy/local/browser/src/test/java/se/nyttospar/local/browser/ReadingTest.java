package se.nyttospar.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How people want to read: in their language, without movement, without a heavy load. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {
    private static final int MOST_BYTES = 400_000;

    private Local local;

    @BeforeAll
    void start() {
        local = Local.running();
    }

    @Test
    void changes_the_language_and_keeps_it() {
        try (Reader reader = local.newcomer("auditor")) {
            Page page = reader.open("/decisions");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("sv");
            page.locator("a[hreflang=en]").click();
            page.waitForURL("**/decisions?lang=en");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            page.locator("nav a[href='/board']").click();
            page.waitForURL("**/board");
            assertThat(page.locator("h1").innerText()).doesNotContain("Tavlan");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }

    @Test
    void moves_nothing_for_those_who_want_no_movement() {
        for (String path : List.of("/", "/board", Places.path("benefit"))) {
            Page page = local.reader("board").open(path);
            assertThat(page.evaluate("() => document.getAnimations().length")).isEqualTo(0);
            assertThat(page.evaluate("""
                    () => [...document.querySelectorAll("*")].filter((one) => {
                      const style = getComputedStyle(one);
                      return [style.transitionDuration, style.animationDuration].some((time) => parseFloat(time) > 0.01)
                          || style.scrollBehavior === "smooth";
                    }).length""")).as(path).isEqualTo(0);
        }
    }

    /** With nothing in the cache; nothing comes from elsewhere. */
    @Test
    void weighs_little_the_first_time_with_a_chart() {
        Page page;
        try (Reader reader = local.newcomer("subscriber")) {
            page = reader.fresh(Places.path("benefit"));
            page.locator("[data-chart] canvas").waitFor();
            Number bytes = (Number) page.evaluate("""
                    () => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
                        .reduce((sum, one) => sum + one.transferSize, 0)""");
            assertThat(bytes.intValue()).isBetween(10_000, MOST_BYTES);
            assertThat(page.evaluate("""
                    () => performance.getEntriesByType("resource").every((one) => one.name.startsWith(location.origin))""")).isEqualTo(true);
        }
    }
}
