package se.nyttospar.query.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "74;74",
                "74,5;74.5",
                "74.50;74.50",
                "1 234 567,25;1234567.25",
                "1\u00a0234;1234",
                "-3;-3",
                "−3,0;-3.0"
            })
    void reads_numbers_as_people_type_them(String typed, BigDecimal number) {
        assertThat(Numbers.read(typed)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "sjuttio", "1.2.3", "1,", ",5", "74 %", "1e5", "0x10", "=1+1", "9999999999999999999"})
    void takes_nothing_else_for_a_number(String typed) {
        assertThat(Numbers.read(typed)).isEmpty();
        assertThat(Numbers.read(null)).isEmpty();
    }
}
