package se.nyttospar.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Values from a file, and out of a spreadsheet. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportingTest {
    private static final String BENEFIT = "demo-digital-vardplan-komplett";
    /** Before the first value of the demo. */
    private static final YearMonth EARLY = YearMonth.of(2021, 3);

    private Local local;

    @BeforeAll
    void start() {
        local = Local.running();
    }

    private static String state(Page page) {
        page.locator("#import-state:not([hx-get])").waitFor();
        return page.locator("#import-state").innerText();
    }

    @Test
    void tries_a_file_says_what_is_wrong_in_which_row_and_then_saves_the_rest() {
        String file = "benefit;period;value;source\n%s;%s;71,5;Journal\n%s;%s;mycket;Journal\nokand;2021-05;3;Journal\n"
                .formatted(BENEFIT, EARLY, BENEFIT, EARLY.plusMonths(1));
        Page page = local.reader("reporter").open("/report/import?lang=sv");
        send(page, file, "DRY_RUN");
        assertThat(state(page)).contains("Kontrollerad, inget sparat", "Rad", "value", "benefit");
        assertThat(page.locator("#import-state tbody tr").count()).isEqualTo(2);

        page.locator("a[href='/report/import'].button").click();
        send(page, file, "VALID_ROWS");
        assertThat(state(page)).contains("Klar");
        assertThat(page.locator("#import-state .facts").innerText()).containsPattern("Sparade\\s+1");
    }

    private static void send(Page page, String file, String mode) {
        page.locator("#file")
                .setInputFiles(new FilePayload("matningar.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page.selectOption("#delimiter", ";");
        page.selectOption("#decimal", ",");
        page.selectOption("#file-mode", mode);
        page.locator("form:has(#file) button[type=submit]").click();
        page.waitForURL("**/report/import/*");
    }

    @Test
    void takes_what_is_pasted_out_of_a_spreadsheet() {
        Page page = local.reader("reporter").open("/report/import?lang=sv");
        page.locator("#text")
                .fill("benefit\tperiod\tvalue\tsource\n%s\t%s\t72,5\tKalkylblad\n"
                        .formatted(BENEFIT, EARLY.plusMonths(3)));
        page.selectOption("#paste-mode", "ALL_OR_NOTHING");
        page.locator("form:has(#text) button[type=submit]").click();
        page.waitForURL("**/report/import/*");

        assertThat(state(page)).contains("Klar");
        assertThat(page.locator("#import-state .facts").innerText()).containsPattern("Sparade\\s+1");
    }
}
