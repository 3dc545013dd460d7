package se.nyttospar.events.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.events.benefit.EffectMeasured;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.time.Period;

class EventJsonTest {

    private final EventJson json = new EventJson();

    @ParameterizedTest
    @ValueSource(strings = {"74", "74.0", "74.00", "-0.10", "0.1", "12345678901234567890.123456789", "0.0000000001"})
    void a_decimal_keeps_every_digit_that_was_written(String digits) {
        byte[] written = json.write(measured(new BigDecimal(digits)));

        assertThat(ApprovedJson.written(written)).containsEntry("/measurement/value", digits);
        assertThat(json.read("benefit.effect-measured", 1, written)).isEqualTo(measured(new BigDecimal(digits)));
    }

    @Test
    void large_numbers_are_written_without_exponent() {
        assertThat(ApprovedJson.written(json.write(measured(new BigDecimal("1.5E+6")))))
                .containsEntry("/measurement/value", "1500000");
    }

    @Test
    void swedish_letters_are_utf_8() {
        var event = new EffectMeasured(
                "b",
                new Measurement(
                        Period.parse("2026-05"), BigDecimal.ONE, null, null, null, "Vårdinformationsstöd", null, null));

        assertThat(new String(json.write(event), UTF_8)).contains("\"Vårdinformationsstöd\"");
    }

    @Test
    void refuses_an_unknown_name() {
        assertThatExceptionOfType(UnreadableEventException.class)
                .isThrownBy(() -> json.read("benefit.effect-guessed", 1, "{}".getBytes(UTF_8)))
                .withMessage("Unknown kind of event: benefit.effect-guessed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{\"benefitId\": \"b\", \"measurement\": {\"period\": \"2026-05\", \"value\": 74",
                "{\"benefitId\": \"b\", \"measurement\": {\"period\": \"2026-05\", \"value\": 74}} {}",
                "{\"benefitId\": \"b\", \"measurement\": {\"period\": \"2026-13\", \"value\": 74}}",
                "{\"benefitId\": \"b\", \"measurement\": {\"period\": \"2026-05\", \"value\": \"\"}}",
                "{\"benefitId\": \"b\", \"measurement\": {\"period\": \"2026-05\", \"value\": \"74\"}}",
                "{\"benefitId\": \"b\", \"measurement\": {\"period\": \"2026-05\", \"value\": NaN}}"
            })
    void refuses_damaged_json(String damaged) {
        assertThatExceptionOfType(UnreadableEventException.class)
                .isThrownBy(() -> json.read("benefit.effect-measured", 1, damaged.getBytes(UTF_8)))
                .withMessageStartingWith("benefit.effect-measured revision 1");
    }

    @Test
    void refuses_a_list_with_a_hole() {
        String damaged = "{\"divisionId\": \"nara\", \"name\": \"Nära\", \"externalCodes\": [null]}";

        assertThatExceptionOfType(UnreadableEventException.class)
                .isThrownBy(() -> json.read("organisation.division-registered", 1, damaged.getBytes(UTF_8)));
    }

    private static EffectMeasured measured(BigDecimal value) {
        return new EffectMeasured(
                "telefontillganglighet-erikslund",
                new Measurement(Period.parse("2026-05"), value, null, null, null, null, null, null));
    }
}
