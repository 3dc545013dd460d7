package se.nyttospar.local.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Goes through all pages once in each language, and notes what is wrong with each; with {@code -Dnyttospar.pictures=true} it takes their
 * pictures on the way.
 */
final class Tour {
    private static final Path PICTURES = Path.of("target/pictures");
    private static final String EXCESS =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final List<String> DARK = List.of("overview", "board", "initiative", "benefit", "decide");
    /** As many as there are processors for. */
    private static final int AT_ONCE = 3;

    private final Local local;
    private final Map<String, Object> violations = new TreeMap<>();
    private final Map<String, Integer> tooWide = new TreeMap<>();
    private final List<String> complaints = new ArrayList<>();

    private record Judging(String name, Page page) {}

    private Tour(Local local) {
        this.local = local;
    }

    static Tour through(Local local) throws IOException {
        Files.createDirectories(PICTURES);
        Tour tour = new Tour(local);
        tour.inSwedish();
        tour.inEnglish();
        tour.inTheDark();
        return tour;
    }

    /** By the name of the page; what axe found. */
    Map<String, Object> violations() {
        return violations;
    }

    /** By the name of the page: pixels that one has to scroll sideways for in a window of 320. */
    Map<String, Integer> tooWide() {
        return tooWide;
    }

    /** What the browser complained about. */
    List<String> complaints() {
        return complaints;
    }

    private void inSwedish() {
        judge(Places.all(), "sv", ColorScheme.LIGHT, (name, page) -> {
            picture(page, name);
            page.setViewportSize(390, 844);
            picture(page, name + "-390");
            page.setViewportSize(Local.NARROW.width(), Local.NARROW.height());
            int excess = ((Number) page.evaluate(EXCESS)).intValue();
            if (excess != 0) {
                tooWide.put(name, excess);
            }
            page.setViewportSize(Local.WIDE.width(), Local.WIDE.height());
        });
    }

    private void inEnglish() {
        judge(Places.all(), "en", ColorScheme.LIGHT, (_, _) -> {});
    }

    private void inTheDark() {
        Map<String, String> some = new TreeMap<>(Places.all());
        some.keySet().retainAll(DARK);
        judge(some, "sv", ColorScheme.DARK, (name, page) -> picture(page, name + "-dark"));
    }

    private interface Look {
        void at(String name, Page page);
    }

    private void judge(Map<String, String> places, String language, ColorScheme scheme, Look look) {
        Deque<Judging> judging = new ArrayDeque<>();
        places.forEach((name, path) -> {
            Page page = local.reader(Places.person(name), Local.WIDE, scheme)
                    .another(path + (path.contains("?") ? "&" : "?") + "lang=" + language, complaints::add);
            look.at(name, page);
            Axe.begin(page, language.equals("sv"));
            judging.add(new Judging(name + ", " + language + ", " + scheme, page));
            if (judging.size() >= AT_ONCE) {
                end(judging.remove());
            }
        });
        judging.forEach(this::end);
    }

    private void end(Judging one) {
        Object found = Axe.end(one.page());
        if (!List.of().equals(found)) {
            violations.put(one.name(), found);
        }
        one.page().close();
    }

    private static void picture(Page page, String name) {
        if (!Boolean.getBoolean("nyttospar.pictures")) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
