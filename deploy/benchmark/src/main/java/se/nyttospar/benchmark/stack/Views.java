package se.nyttospar.benchmark.stack;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.Nyttospar;
import tools.jackson.databind.JsonNode;

/** The state of the query side's views. */
public record Views(Nyttospar client, Api api) {
    private static final Duration EVERY = Duration.ofMillis(100);
    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** Returns when every view holds all events up to the position, so that nothing is left to do in the background. */
    public void await(long position) {
        Polling.until(
                "the views at position " + position,
                EVERY,
                LIMIT,
                () -> all().stream().allMatch(view -> view.path("position").asLong() >= position)
                        ? Optional.of(position)
                        : Optional.empty());
    }

    /** Rebuilds a view and returns when the new generation answers. */
    public void rebuild(String view) {
        long before = generation(view);
        api.rebuild(api.token(Identity.ADMIN.name()), view);
        Polling.until(
                "a new generation of " + view,
                EVERY,
                LIMIT,
                () -> Optional.of(generation(view)).filter(generation -> generation > before));
    }

    private long generation(String view) {
        return all().stream()
                .filter(item -> item.path("name").asString().equals(view))
                .findFirst()
                .orElseThrow()
                .path("generation")
                .asLong();
    }

    private List<JsonNode> all() {
        return client.all("/views");
    }
}
