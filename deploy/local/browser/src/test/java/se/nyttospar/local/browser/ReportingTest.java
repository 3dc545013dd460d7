package se.nyttospar.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Values: logged, corrected, taken back, validated. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportingTest {
    private static final String BENEFIT = "/benefits/demo-hjartsvikt-restid";
    private Local local;

    @BeforeAll
    void start() {
        local = Local.running();
    }

    private static Locator row(Page page, String period) {
        return page.locator("section[aria-labelledby=values] tbody tr")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href$='/values/%s']".formatted(period))));
    }

    /** From the start page: two presses and one number; a mouse would need as many clicks. */
    @Test
    void logs_a_value_with_the_keyboard_alone_and_tells_those_who_look_on() {
        Page onlooker = local.reader("executive").following("/live?lang=sv");
        Page page = local.reader("reporter").open("/?lang=sv");
        Keys.tabTo(page, "main a[href='/report']");
        page.keyboard().press("Enter");
        page.waitForURL("**/report");
        String due = page.locator("input.number").first().getAttribute("id");
        Keys.tabTo(page, "#" + due);
        page.keyboard().type("74,5");
        page.keyboard().press("Enter");
        page.locator(".notice").waitFor();

        assertThat(page.locator(".notice").innerText()).contains("Värdet är sparat");
        onlooker.locator("[data-events] tr").first().waitFor();
        assertThat(onlooker.locator("[data-events]").innerText()).contains("benefit.effect-measured");
    }

    /** Also what a phone shows: a menu to open, and lines instead of a wide table. */
    @Test
    void logs_a_value_in_three_clicks_and_one_number_on_a_phone() {
        Page page = local.reader("reporter", Local.NARROW, ColorScheme.LIGHT).open("/?lang=sv");
        page.locator("[data-menu]").click();
        page.locator("nav a[href='/report']").click();
        page.waitForURL("**/report");
        Locator field = page.locator("input.number").first();
        field.fill("12,5");
        page.locator("form:has(#%s) button".formatted(field.getAttribute("id"))).click();
        page.locator(".notice").waitFor();

        assertThat(page.locator(".notice").innerText()).contains("Värdet är sparat");
    }

    @Test
    void corrects_a_value_with_a_reason() {
        Page page = local.reader("reporter").open(BENEFIT + "?lang=sv");
        String period = period(page, 1);
        row(page, period).locator("a").click();
        page.locator("#value").fill("71");
        page.locator("#reason").fill("Fel avläst");
        page.locator("form:has(#value) button[type=submit]").click();
        page.waitForURL("**done=corrected**");

        assertThat(page.locator(".notice").innerText()).contains("Värdet är rättat");
        assertThat(row(page, period).innerText()).contains("71", "rättat");
    }

    @Test
    void takes_a_value_back_with_a_reason() {
        Page page = local.reader("reporter").open(BENEFIT + "?lang=sv");
        String period = period(page, 3);
        row(page, period).locator("a").click();
        page.locator("#retraction").fill("Mätt på fel ställe");
        page.locator("form:has(#retraction) button[type=submit]").click();
        page.waitForURL("**done=retracted**");

        assertThat(page.locator(".notice").innerText()).contains("Värdet är tillbakataget");
        assertThat(row(page, period).count()).isZero();
    }

    @Test
    void keeps_what_was_written_when_a_value_is_refused() {
        Page page = local.reader("reporter").open(BENEFIT + "/values?lang=sv");
        page.locator("#period").fill("2031-01");
        page.locator("#value").fill("55,5");
        page.locator("form:has(#value) button[type=submit]").click();
        page.locator(".notice.refused").waitFor();

        assertThat(page.locator("#value").inputValue()).isEqualTo("55,5");
        assertThat(page.locator("#period").inputValue()).isEqualTo("2031-01");
    }

    @Test
    void validates_what_others_have_reported() {
        Page page = local.reader("controller").open("/benefits/demo-hjartsvikt-aterinskrivning?lang=sv");
        page.locator("form:has(#through) button[type=submit]").click();
        page.waitForURL("**done=validated**");

        assertThat(page.locator(".notice").innerText()).contains("Värdena är validerade");
    }

    private static String period(Page page, int row) {
        String link = page.locator("section[aria-labelledby=values] tbody tr a")
                .nth(row)
                .getAttribute("href");
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
