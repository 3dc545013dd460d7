package se.nyttospar.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The board: forty initiatives at a glance, and the evidence of one in two clicks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardTest {
    private Local local;

    @BeforeAll
    void start() {
        local = Local.running();
    }

    @Test
    void filters_without_a_reload_and_keeps_the_choice_in_the_address() {
        Page page = local.reader("board").open("/board?lang=sv");
        page.evaluate("() => { window.stays = true; }");
        page.selectOption("#outcome", "SCALE_UP");
        page.waitForURL("**outcome=SCALE_UP**");
        assertThat(page.evaluate("() => window.stays")).isEqualTo(true);
        assertThat(page.locator("tbody .mark").allInnerTexts()).isNotEmpty().allMatch("Skala upp"::equals);
    }

    @Test
    void opens_the_evidence_of_an_initiative_in_two_clicks_from_the_start() {
        Page page = local.reader("executive").open("/?lang=sv");
        page.locator("nav a[href='/board']").click();
        page.locator("a[href$='/recommendation']").first().click();
        page.waitForURL("**/recommendation");
        assertThat(page.locator("main .mark").first().isVisible()).isTrue();
    }

    @Test
    void keeps_a_view_until_it_is_removed() {
        Page page = local.reader("executive").open("/board?outcome=ADJUST&sort=-priority&lang=sv");
        if (!page.locator("#view-name").isVisible()) {
            page.locator("#board-table details summary").click();
        }
        page.locator("#view-name").fill("Att justera");
        page.locator("form:has(#view-name) button").click();
        page.waitForURL("**/board?**");
        page = local.reader("executive").open("/board");
        page.locator("#board-table a").getByText("Att justera").click();
        page.waitForURL("**outcome=ADJUST**");
        assertThat(page.locator("#outcome").inputValue()).isEqualTo("ADJUST");
        assertThat(page.locator("th[aria-sort=descending]").count()).isEqualTo(1);

        page.locator("form[action$='/removal'] button").first().click();
        page.waitForURL("**/board");
        assertThat(page.locator("#board-table a").getByText("Att justera").count())
                .isZero();
    }

    @Test
    void prints_a_board_paper_without_what_only_a_screen_needs() {
        Page page = local.reader("board").open("/board?all=true&lang=sv");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("table.board").isVisible()).isTrue();
        assertThat(page.locator("nav#nav").isVisible()).isFalse();
        assertThat(page.locator("form[role=search]").isVisible()).isFalse();
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target/pictures/board.pdf")));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(pdf.length).isGreaterThan(10_000);
    }
}
