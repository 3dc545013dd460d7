package se.nyttospar.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up: their check digits are right, but they are the tax agency's test numbers or fictitious. */
class PersonalNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "811218-9876",
                "8112189876",
                "19811218-9876",
                "198112189876",
                "811218+9876",
                "811218 9876",
                "ring patienten 811218-9876 i morgon",
                "(811218-9876)",
                "811218\u20139876",
                "\uff18\uff11\uff11\uff12\uff11\uff18-9876",
                "811278-9873"
            })
    void finds_a_number_however_it_is_written(String text) {
        assertThat(PersonalNumbers.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "74.0",
                "811218-9877",
                "811318-9876",
                "811200-9878",
                "2026-03-15",
                "0920-28 40 00",
                "x8112189876",
                "81121898760",
                "1234567890",
                "01a2015b-4ea9-7d18-973e-70c7cf7ad521"
            })
    void leaves_other_numbers_alone(String text) {
        assertThat(PersonalNumbers.isIn(text)).isFalse();
    }
}
