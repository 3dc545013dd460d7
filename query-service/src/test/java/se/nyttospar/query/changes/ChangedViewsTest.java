package se.nyttospar.query.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.nyttospar.events.catalogue.EventCatalogue;
import se.nyttospar.events.catalogue.EventType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChangedViewsTest {
    /** What is not made of events: the API itself, how the views are doing, and the stream. */
    private static final Set<String> NOT_OF_EVENTS =
            Set.of("api-info", "views", "parked-events", "events", "exchange-package");

    /** What below a benefit or an initiative has no name of its own: it changes with the view that it is about. */
    private static final Set<String> WITH_THEIR_PARENT = Set.of("verification", "check", "group-comparison");

    @Test
    void every_list_and_what_stands_below_it_has_a_name_that_can_be_subscribed_to() throws IOException {
        JsonNode document = JsonMapper.shared().readTree(Files.readString(Path.of("docs", "openapi.json")));
        Set<String> views = new TreeSet<>();
        document.path("paths").properties().forEach(operations -> {
            String path = operations.getKey();
            if (!operations.getValue().has("get")) {
                return;
            }
            String[] steps = path.substring("/query/v1/".length()).split("/");
            views.add(steps[0]);
            if (steps.length > 2 && !steps[2].startsWith("{") && !WITH_THEIR_PARENT.contains(steps[2])) {
                views.add(steps[2]);
            }
        });
        views.removeAll(NOT_OF_EVENTS);

        assertThat(ChangedViews.NAMES).containsAll(views);
    }

    @Test
    void every_event_changes_something_and_nothing_that_does_not_exist() {
        assertThat(EventCatalogue.TYPES)
                .extracting(EventType::name)
                .allSatisfy(type -> assertThat(ChangedViews.by(type)).isNotEmpty());
        assertThat(ChangedViews.by("something.new")).isEmpty();
    }
}
