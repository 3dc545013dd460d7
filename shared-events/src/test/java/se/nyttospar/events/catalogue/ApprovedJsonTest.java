package se.nyttospar.events.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.nyttospar.events.DomainEvent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ApprovedJsonTest {

    private final EventJson json = new EventJson();
    private final JsonMapper mapper = EventJson.mapper();

    @Test
    void every_revision_of_every_kind_has_a_file_and_no_file_is_without() {
        assertThat(ApprovedJson.files())
                .containsExactlyInAnyOrderElementsOf(
                        ApprovedJson.ofEveryRevision().map(ApprovedJson::file).toList());
    }

    @ParameterizedTest
    @MethodSource("se.nyttospar.events.catalogue.ApprovedJson#ofEveryRevision")
    void every_revision_is_still_read(ApprovedJson approved) {
        DomainEvent event = json.read(approved.type().name(), approved.revision(), approved.json());

        assertThat(event).isInstanceOf(approved.type().event());
        assertThat(event.stream()).matches("[a-z]+(-[a-z]+)*:[a-z0-9-]+");
    }

    @ParameterizedTest
    @MethodSource("se.nyttospar.events.catalogue.ApprovedJson#ofTheNewestRevisions")
    void the_newest_revision_is_written_as_it_was_approved(ApprovedJson approved) {
        DomainEvent event = json.read(approved.type().name(), approved.revision(), approved.json());

        assertThat(ApprovedJson.written(json.write(event))).isEqualTo(ApprovedJson.written(approved.json()));
        assertThat(json.read(approved.type().name(), approved.revision(), json.write(event)))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("se.nyttospar.events.catalogue.ApprovedJson#ofTheNewestRevisions")
    void every_property_is_filled_so_that_its_form_is_approved_too(ApprovedJson approved) {
        assertThat(ApprovedJson.written(approved.json())).doesNotContainValue("null");
    }

    @ParameterizedTest
    @MethodSource("se.nyttospar.events.catalogue.ApprovedJson#ofTheNewestRevisions")
    void a_property_of_a_later_time_is_passed_over(ApprovedJson approved) {
        ObjectNode extended = mapper.readValue(approved.json(), ObjectNode.class);
        extended.putObject("somethingNew").put("a", 1);

        assertThat(read(approved, extended))
                .isEqualTo(read(approved, mapper.readValue(approved.json(), ObjectNode.class)));
    }

    private DomainEvent read(ApprovedJson approved, ObjectNode event) {
        return json.read(approved.type().name(), approved.revision(), mapper.writeValueAsBytes(event));
    }
}
