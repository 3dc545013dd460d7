package se.nyttospar.local.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Holds a page against WCAG 2.1 AA. */
final class Axe {
    private static final String WHERE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String BEGIN = """
            (colours) => { window.judged = axe.run(document, {
              runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
              rules: { "color-contrast": { enabled: colours } },
              resultTypes: ["violations"],
            }); }""";
    private static final String END = """
            async () => (await window.judged).violations.map((one) => one.id + ": "
                + one.nodes.map((node) => node.target.join(" ") + " "
                + (node.any[0] ?? node.all[0] ?? node.none[0])?.message).slice(0, 5).join("; "))""";
    private static final String SCRIPT = script();

    private Axe() {}

    private static String script() {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream(WHERE))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Begins; meanwhile another page can be looked at.
     *
     * @param colours whether to look at contrast too, which takes longest and is the same in every language
     */
    static void begin(Page page, boolean colours) {
        page.evaluate(SCRIPT);
        page.evaluate(BEGIN, colours);
    }

    /** What it found, a sentence for each rule; an empty list when nothing. */
    static Object end(Page page) {
        return page.evaluate(END);
    }
}
