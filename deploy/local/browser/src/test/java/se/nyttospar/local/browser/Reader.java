package se.nyttospar.local.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Somebody who is logged in, in a window of a size; what the browser complains about is kept. */
final class Reader implements AutoCloseable {
    private static final double PATIENCE = 20_000; // milliseconds

    private final BrowserContext context;
    private final Page page;
    private final URI pages;
    private final List<String> complaints = new ArrayList<>();

    private Reader(BrowserContext context, URI pages) {
        this.context = context;
        this.pages = pages;
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        listen(page);
    }

    private void listen(Page shown) {
        shown.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(shown.url() + ": " + message.text());
            }
        });
        shown.onPageError(error -> complaints.add(shown.url() + ": " + error));
    }

    static Reader of(Browser browser, URI pages, String person, Local.Size size, ColorScheme scheme) {
        Reader reader = new Reader(
                browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(size.width(), size.height())
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE)),
                pages);
        reader.page.navigate(pages.toString());
        reader.page.locator("#username").fill(person);
        reader.page.locator("#password").fill("nyttospar");
        reader.page.locator("button[type=submit]").click();
        reader.page.locator("#main").waitFor();
        return reader;
    }

    Page page() {
        return page;
    }

    /** Opens a page and waits until it is whole; the stream of changes stays open. */
    Page open(String path) {
        page.navigate(pages.resolve(path).toString(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        return page;
    }

    /** Opens a page in a window of its own, so that several can be looked at. */
    Page another(String path) {
        Page other = context.newPage();
        listen(other);
        other.navigate(pages.resolve(path).toString(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        return other;
    }

    /** The same in a window whose browser has kept nothing of ours but the session. */
    Page fresh(String path) {
        BrowserContext empty =
                context.browser().newContext(new Browser.NewContextOptions().setStorageState(context.storageState()));
        empty.setDefaultTimeout(PATIENCE);
        Page other = empty.newPage();
        other.navigate(pages.resolve(path).toString(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        return other;
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
