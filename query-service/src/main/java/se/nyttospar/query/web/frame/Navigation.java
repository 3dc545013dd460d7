package se.nyttospar.query.web.frame;

import java.util.List;
import java.util.Set;

/** Where one can go, by role. */
public final class Navigation {
    /**
     * @param path where it leads
     * @param name key of its name
     * @param current whether the page that is shown belongs to it
     */
    public record Item(String path, String name, boolean current) {}

    private record Place(String path, String name, Set<String> roles) {
        boolean opensFor(Visitor visitor) {
            return !visitor.id().isEmpty() && opensForRoles(visitor);
        }

        private boolean opensForRoles(Visitor visitor) {
            return roles.isEmpty() || roles.stream().anyMatch(visitor.roles()::contains);
        }
    }

    private static final List<Place> PLACES = List.of(
            new Place("/", "nav.overview", Set.of()),
            new Place("/board", "nav.board", Set.of()),
            new Place("/report", "nav.report", Set.of("reporter", "controller")),
            new Place("/decisions", "nav.decisions", Set.of()),
            new Place("/realisation", "nav.realisation", Set.of()),
            new Place("/effect-chains", "nav.effect-chains", Set.of()),
            new Place("/ai-register", "nav.ai-register", Set.of()),
            new Place("/annual-reports", "nav.annual-report", Set.of()),
            new Place("/live", "nav.live", Set.of()),
            new Place("/administration", "nav.admin", Set.of("admin")));

    private Navigation() {}

    static List<Item> of(Visitor visitor, String path) {
        return PLACES.stream()
                .filter(place -> place.opensFor(visitor))
                .map(place -> new Item(place.path(), place.name(), belongs(path, place.path())))
                .toList();
    }

    private static boolean belongs(String path, String place) {
        return path.equals(place)
                || place.length() > 1 && path.startsWith(place + "/")
                || place.equals("/board")
                        && (path.startsWith("/initiatives/")
                                || path.startsWith("/benefits/")
                                || path.equals("/propose"));
    }
}
