package se.nyttospar.local.browser;

import com.microsoft.playwright.Page;

/** Goes through a page as somebody without a mouse does. */
final class Keys {
    private static final int MOST = 150;

    private Keys() {}

    /** Presses Tab until what is meant has the focus. */
    static void tabTo(Page page, String selector) {
        for (int i = 0; i < MOST; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(
                    page.evaluate("(selector) => document.activeElement?.matches(selector) ?? false", selector))) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not come to " + selector + " on " + page.url());
    }
}
