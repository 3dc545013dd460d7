package se.nyttospar.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Pages follow what happens, calmly, and say when they cannot. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveTest {
    private static final String BENEFIT = "/benefits/demo-triage-aterbesok";
    private static final String BOX = "[data-live]";
    private static final AtomicInteger YEAR = new AtomicInteger(2001);

    private Local local;

    @BeforeAll
    void start() {
        local = Local.running();
    }

    /** Reports a value of a month that has none yet. */
    private String report() {
        String period = YEAR.getAndIncrement() + "-05";
        Page page = local.reader("reporter").open(BENEFIT + "/values?lang=sv");
        page.locator("#period").fill(period);
        page.locator("#value").fill("5,1");
        page.locator("form:has(#value) button[type=submit]").click();
        page.waitForURL("**done=measured**");
        return period;
    }

    private static Locator row(Page page, String period) {
        return page.locator("section[aria-labelledby=values] tbody tr").getByText(period.substring(0, 4));
    }

    @Test
    void renews_a_page_that_nobody_touches_and_keeps_still_under_a_pointer() {
        try (Reader onlooker = local.newcomer("executive")) {
            Page page = onlooker.following(BENEFIT + "?lang=sv");
            String first = report();
            row(page, first).waitFor();
            assertThat(page.locator("[data-live-state]").innerText()).startsWith("Uppdaterad");

            page.locator("main a").first().focus();
            String second = report();
            page.locator(BOX).waitFor();
            assertThat(page.locator(BOX).innerText()).contains("1 ny händelse");
            double before = page.locator("main h1").boundingBox().y;
            page.mouse().move(300, 300);
            assertThat(page.locator("main h1").boundingBox().y).isEqualTo(before);
            assertThat(row(page, second).count()).isZero();
            page.locator(BOX + " button").click();
            row(page, second).waitFor();
        }
    }

    @Test
    void says_that_the_connection_is_lost_and_catches_up_when_it_is_back() {
        try (Reader onlooker = local.newcomer("executive")) {
            Page page = onlooker.open(BENEFIT + "?lang=sv");
            page.route("**/stream*", route -> route.fulfill(new Route.FulfillOptions().setStatus(502)));
            page.reload();
            page.locator(BOX).waitFor();
            assertThat(page.locator(BOX).innerText()).contains("Anslutningen är bruten");

            String missed = report();
            assertThat(row(page, missed).count()).isZero();
            page.unroute("**/stream*");
            page.locator("[data-live-state]")
                    .getByText("Anslutningen är tillbaka")
                    .waitFor();
            row(page, missed).waitFor();
            assertThat(page.locator(BOX).isVisible()).isFalse();
        }
    }
}
