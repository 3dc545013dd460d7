package se.nyttospar.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The date control turns every page back, and nobody can miss it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimeTravelTest {
    private static final LocalDate THEN = LocalDate.now().minusYears(1);

    private Local local;

    @BeforeAll
    void start() {
        local = Local.running();
    }

    @Test
    void judges_by_another_day_on_this_page_and_those_it_leads_to_until_one_returns() {
        Page page = local.reader("board").open("/board?lang=sv");
        int now = marked(page);
        page.locator("details.when summary").click();
        page.locator("#day").fill(THEN.toString());
        page.locator("details.when button[type=submit]").click();
        page.waitForURL("**day=" + THEN + "**");
        assertThat(page.locator(".banner").isVisible()).isTrue();
        assertThat(page.locator(".banner").innerText()).contains(Integer.toString(THEN.getYear()));
        assertThat(marked(page)).isNotEqualTo(now);

        page.locator("table.board tbody th a").first().click();
        page.waitForURL("**/initiatives/**day=" + THEN + "**");
        assertThat(page.locator(".banner").isVisible()).isTrue();
        assertThat(page.locator("main a[href*='/decision']").count()).isZero();

        page.locator(".banner a").click();
        page.locator("#main").waitFor();
        assertThat(page.url()).doesNotContain("day=");
        assertThat(page.locator(".banner").isVisible()).isFalse();
    }

    /** The demo was told today; a year ago nothing was known, and the page says so. */
    @Test
    void shows_nothing_that_was_not_known_then() {
        Page page = local.reader("board").open("/board?lang=sv");
        page.locator("details.when summary").click();
        page.locator("#asOf").fill(THEN.toString());
        page.locator("details.when button[type=submit]").click();
        page.waitForURL("**asOf=" + THEN + "**");
        assertThat(page.locator(".banner").innerText()).contains("Så här såg det ut");
        assertThat(page.locator("main").innerText()).contains("Då var ingenting känt ännu");
        assertThat(page.locator("table.board").count()).isZero();
    }

    private static int marked(Page page) {
        return page.locator("table.board tbody tr .alarm").count() * 100
                + page.locator("table.board tbody .mark").allInnerTexts().hashCode();
    }
}
