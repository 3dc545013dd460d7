package se.nyttospar.benchmark.browse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** Somebody who is logged in, and looks at pages. What is measured, the browser itself has noted. */
public final class Visit implements AutoCloseable {
    private static final double PATIENCE = 60_000; // milliseconds
    private static final String HOW = """
            () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => {
              const page = performance.getEntriesByType("navigation")[0];
              const paint = performance.getEntriesByName("first-contentful-paint")[0];
              const all = [page, ...performance.getEntriesByType("resource")];
              const chart = document.querySelector("[data-chart]");
              if (chart && !chart.querySelector("canvas")) throw new Error("The chart is not drawn");
              done([
                Math.max(page.loadEventEnd, paint?.startTime ?? 0),
                page.responseEnd - page.requestStart,
                all.reduce((sum, one) => sum + one.transferSize, 0) / 1000,
              ]);
            })))""";
    /** Chooses something in the board's filter; done when the new rows are painted. */
    private static final String CHOOSE = """
            ([field, value]) => new Promise((done) => {
              const choice = document.getElementById(field);
              document.addEventListener("htmx:afterSettle",
                  () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - begin))), { once: true });
              choice.value = value;
              const begin = performance.now();
              choice.dispatchEvent(new Event("change", { bubbles: true }));
            })""";

    private final Browser browser;
    private final URI pages;
    private final String session;
    private final BrowserContext context;
    private final Page page;

    private Visit(Browser browser, URI pages, BrowserContext context) {
        this.browser = browser;
        this.pages = pages;
        this.context = context;
        this.session = context.storageState();
        this.page = context.pages().getFirst();
    }

    static Visit loggedIn(Browser browser, URI pages, String person) {
        BrowserContext context = browser.newContext();
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        page.navigate(pages.resolve("/accessibility").toString());
        page.navigate(pages.resolve("/live").toString());
        page.locator("#username").fill(person);
        page.locator("#password").fill("nyttospar");
        page.locator("button[type=submit]").click();
        page.locator("#main").waitFor();
        return new Visit(browser, pages, context);
    }

    /** A page as it comes to a browser that has nothing of ours in its cache. */
    public Shown first(String path) {
        try (BrowserContext fresh = browser.newContext(new Browser.NewContextOptions().setStorageState(session))) {
            fresh.setDefaultTimeout(PATIENCE);
            return show(fresh.newPage(), path);
        }
    }

    /** A page as it comes to somebody who has looked at others before. */
    public Shown next(String path) {
        return show(page, path);
    }

    private Shown show(Page shown, String path) {
        shown.navigate(pages.resolve(path).toString(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        return how(shown);
    }

    /** Follows a link of the page that is shown. */
    public Shown follow(String selector) {
        page.locator(selector).first().click();
        page.waitForLoadState();
        return how(page);
    }

    /** Milliseconds until the board that is shown has other rows. */
    public double choose(String field, String value) {
        return ((Number) page.evaluate(CHOOSE, List.of(field, value))).doubleValue();
    }

    private static Shown how(Page shown) {
        List<Double> figures = ((List<?>) shown.evaluate(HOW))
                .stream().map(figure -> ((Number) figure).doubleValue()).collect(Collectors.toList());
        return new Shown(figures.get(0), figures.get(1), figures.get(2));
    }

    @Override
    public void close() {
        context.close();
    }
}
