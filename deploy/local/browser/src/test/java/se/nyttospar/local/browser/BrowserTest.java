package se.nyttospar.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a real Chromium, over the whole local setup. Skipped, and said so, on a machine without Chromium. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private static final Path PICTURES = Path.of("target/pictures");
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String JUDGE = """
            async () => {
              const found = await axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]});
              return found.violations.map((one) => one.id + ": " + one.nodes.map((node) => node.target.join(" ") + " "
                  + (node.any[0] ?? node.all[0] ?? node.none[0])?.message).slice(0, 5).join("; "));
            }""";

    @TempDir
    static Path folder;

    private final Map<String, Reader> readers = new HashMap<>();
    private Setup setup;
    private Chromium chromium;
    private String axe;

    @BeforeAll
    void start() throws IOException {
        var found = Chromium.found();
        assumeTrue(found.isPresent(), "No Chromium on the PATH: browser tests are skipped (apt-get install chromium)");
        Files.createDirectories(PICTURES);
        try (InputStream script = Objects.requireNonNull(getClass().getResourceAsStream(AXE))) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        setup = Setup.in(folder);
        chromium = new Chromium(found.get());
    }

    @AfterAll
    void stop() {
        readers.values().forEach(Reader::close);
        if (chromium != null) {
            chromium.close();
        }
        if (setup != null) {
            setup.close();
        }
    }

    private Reader reader(String person, int width, int height, ColorScheme scheme) {
        return readers.computeIfAbsent(
                person + width + scheme,
                _ -> Reader.of(chromium.browser(), setup.pages(), person, width, height, scheme));
    }

    private Reader reader(String person) {
        return reader(person, 1280, 900, ColorScheme.LIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void has_no_page_in_which_axe_finds_a_violation(String language) {
        Map<String, Object> violations = new HashMap<>();
        Places.all().forEach((name, path) -> {
            Page page = reader(Places.person(name)).open(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            page.evaluate(axe);
            Object found = page.evaluate(JUDGE);
            if (!List.of().equals(found)) {
                violations.put(name, found);
            }
        });
        assertThat(violations).isEmpty();
    }

    @Test
    void has_no_page_in_the_dark_in_which_axe_finds_a_violation() {
        Map<String, Object> violations = new HashMap<>();
        for (String name : List.of("overview", "board", "initiative", "benefit", "decide")) {
            Page page = reader("board", 1280, 900, ColorScheme.DARK).open(Places.path(name) + "?lang=sv");
            page.evaluate(axe);
            Object found = page.evaluate(JUDGE);
            if (!List.of().equals(found)) {
                violations.put(name, found);
            }
        }
        assertThat(violations).isEmpty();
    }

    /** 1280 pixels at 400 % are 320. */
    @Test
    void loses_nothing_at_four_hundred_per_cent() {
        Map<String, Object> tooWide = new HashMap<>();
        Places.all().forEach((name, path) -> {
            Page page = reader(Places.person(name), 320, 640, ColorScheme.LIGHT).open(path);
            Object excess =
                    page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (!Integer.valueOf(0).equals(excess)) {
                tooWide.put(name, excess);
            }
        });
        assertThat(tooWide).isEmpty();
    }

    @Test
    void draws_every_page_without_complaint_of_the_browser() {
        Places.all().forEach((name, path) -> {
            Reader wide = reader(Places.person(name));
            wide.open(path + (path.contains("?") ? "&" : "?") + "lang=sv");
            wide.picture(PICTURES.resolve(name + ".png"));
            Reader narrow = reader(Places.person(name), 390, 844, ColorScheme.LIGHT);
            narrow.open(path);
            narrow.picture(PICTURES.resolve(name + "-390.png"));
        });
        for (String name : List.of("overview", "board", "benefit")) {
            Reader dark = reader("board", 1280, 900, ColorScheme.DARK);
            dark.open(Places.path(name));
            dark.picture(PICTURES.resolve(name + "-dark.png"));
        }
        readers.values()
                .forEach(reader -> assertThat(reader.complaints().stream()
                                .filter(complaint -> !complaint.contains("/initiatives/nobody")))
                        .isEmpty());
    }

    @Test
    void prints_a_board_paper() {
        Page page = reader("board").open("/board?lang=sv");
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPath(PICTURES.resolve("board.pdf")));
        assertThat(pdf.length).isGreaterThan(10_000);
    }

    /** From the start page: two presses and one number; a mouse would need as many clicks. */
    @Test
    void logs_a_value_with_the_keyboard_alone_and_tells_those_who_look_on() {
        Page onlooker = reader("executive").open("/live?lang=sv");
        onlooker.waitForTimeout(500);
        Page page = reader("reporter").open("/?lang=sv");
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

    @Test
    void asks_for_a_reason_when_a_decision_deviates() {
        Page page = reader("board").open(Places.path("decide") + "?lang=sv");
        var reason = page.locator("#reason");
        List<String> deviating = List.of(
                page.locator("fieldset[data-for]").getAttribute("data-values").split(" ", -1));
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
    void filters_the_board_without_a_reload_and_keeps_the_choice_in_the_address() {
        Page page = reader("board").open("/board?lang=sv");
        page.evaluate("() => { window.stays = true; }");
        page.selectOption("#outcome", "SCALE_UP");
        page.waitForURL("**outcome=SCALE_UP**");
        assertThat(page.evaluate("() => window.stays")).isEqualTo(true);
        assertThat(page.locator("tbody .mark").allInnerTexts()).isNotEmpty().allMatch("Skala upp"::equals);
    }
}
