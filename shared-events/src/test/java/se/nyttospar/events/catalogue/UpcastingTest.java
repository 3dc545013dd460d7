package se.nyttospar.events.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.events.DomainEvent;

/**
 * How a shape changes, worked through on an invented event.
 *
 * <p>Revision 1 was {@code {ward, hours: text}}. Revision 2 calls the ward a unit, because units that are no wards joined.
 * Revision 3 counts the hours as a number and says who asked, where that is known.
 */
class UpcastingTest {

    private record TimeFreed(
            String unit, BigDecimal hours, @Nullable String requester) implements DomainEvent {
        @Override
        public String stream() {
            return "unit:" + unit;
        }
    }

    private static final EventType TIME_FREED = new EventType("example.time-freed", 3, TimeFreed.class);

    private static final Upcaster WARD_BECAME_UNIT = new Upcaster(
            "example.time-freed",
            1,
            event -> event.set("unit", event.required("ward")).remove("ward"));
    private static final Upcaster HOURS_BECAME_A_NUMBER = new Upcaster(
            "example.time-freed",
            2,
            event -> event.put("hours", new BigDecimal(event.required("hours").stringValue())));

    private final EventJson json = new EventJson(List.of(HOURS_BECAME_A_NUMBER, WARD_BECAME_UNIT));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 | {\"ward\": \"avd-32\", \"hours\": \"7.50\"}",
                "2 | {\"unit\": \"avd-32\", \"hours\": \"7.50\"}",
                "3 | {\"unit\": \"avd-32\", \"hours\": 7.50}",
                "3 | {\"unit\": \"avd-32\", \"hours\": 7.50, \"requester\": null}"
            })
    void every_revision_becomes_the_newest(int revision, String written) {
        assertThat(read(revision, written)).isEqualTo(new TimeFreed("avd-32", new BigDecimal("7.50"), null));
    }

    @Test
    void a_decimal_that_no_step_touches_keeps_its_digits() {
        EventType measured = new EventType("example.time-freed", 2, TimeFreed.class);

        assertThat(json.read(measured, 1, "{\"ward\": \"avd-32\", \"hours\": 7.500}".getBytes(UTF_8)))
                .isEqualTo(new TimeFreed("avd-32", new BigDecimal("7.500"), null));
    }

    @Test
    void refuses_a_revision_of_a_later_time() {
        assertThatExceptionOfType(UnreadableEventException.class)
                .isThrownBy(() -> read(4, "{}"))
                .withMessage("example.time-freed has revision 4, newer than 3");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refuses_a_revision_that_never_was(int revision) {
        assertThatExceptionOfType(UnreadableEventException.class)
                .isThrownBy(() -> read(revision, "{\"ward\": \"avd-32\", \"hours\": \"7.50\"}"))
                .withMessageContaining("No way from revision " + revision);
    }

    @Test
    void refuses_an_old_revision_that_nothing_leads_from() {
        EventJson gap = new EventJson(List.of(HOURS_BECAME_A_NUMBER));

        assertThatExceptionOfType(UnreadableEventException.class)
                .isThrownBy(() -> gap.read(TIME_FREED, 1, "{\"ward\": \"avd-32\"}".getBytes(UTF_8)))
                .withMessage("No way from revision 1 of example.time-freed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"hours\": \"7.50\"}", "{\"ward\": null, \"hours\": \"7.50\"}"})
    void refuses_damaged_json_of_an_old_revision(String written) {
        assertThatExceptionOfType(UnreadableEventException.class).isThrownBy(() -> read(1, written));
    }

    private DomainEvent read(int revision, String written) {
        return json.read(TIME_FREED, revision, written.getBytes(UTF_8));
    }
}
