package se.nyttospar.benchmark.stack;

import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The state of the query side's views. */
public record Views(Api api, String token) {
    private static final Duration EVERY = Duration.ofMillis(100);
    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** Returns when every view holds all events up to the position, so that nothing is left to do in the background. */
    public void await(long position) {
        Polling.until(
                "the views at position " + position,
                EVERY,
                LIMIT,
                () -> api.read(token, "/views")
                                .path("items")
                                .valueStream()
                                .allMatch(view -> view.path("position").asLong() >= position)
                        ? Optional.of(position)
                        : Optional.empty());
    }

    public JsonNode state(String view) {
        return api.read(token, "/views")
                .path("items")
                .valueStream()
                .filter(item -> item.path("name").asString().equals(view))
                .findFirst()
                .orElseThrow();
    }

    /** Rebuilds a view and returns when the new generation answers. */
    public void rebuild(String view) {
        long before = state(view).path("generation").asLong();
        api.post(token, "/views/" + view + "/rebuild");
        Polling.until(
                "a new generation of " + view,
                EVERY,
                LIMIT,
                () -> Optional.of(state(view))
                        .filter(state -> state.path("generation").asLong() > before));
    }
}
