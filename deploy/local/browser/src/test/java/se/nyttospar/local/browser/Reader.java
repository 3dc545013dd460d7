package se.nyttospar.local.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.util.function.Consumer;

/** Somebody who is logged in, in a window of a size. */
final class Reader implements AutoCloseable {
    private static final double PATIENCE = 20_000; // milliseconds

    private final BrowserContext context;
    private final Page page;
    private final URI pages;

    private Reader(BrowserContext context, URI pages) {
        this.context = context;
        this.pages = pages;
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
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

    /** Opens a page and waits until it follows what happens. */
    Page following(String path) {
        page.waitForResponse("**/stream*", () -> open(path));
        return page;
    }

    /**
     * Opens a page in a window of its own, so that several can be looked at.
     *
     * @param complaints takes what the browser says is wrong with it
     */
    Page another(String path, Consumer<String> complaints) {
        Page other = context.newPage();
        other.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.accept(other.url() + ": " + message.text());
            }
        });
        other.onPageError(error -> complaints.accept(other.url() + ": " + error));
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

    @Override
    public void close() {
        context.close();
    }
}
