package se.nyttospar.events.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CanonicalJsonTest {

    private static JsonNode json(String text) {
        return EventJson.mapper().readTree(text);
    }

    @ParameterizedTest
    @CsvSource({
        "74.0,74",
        "7.4e1,74",
        "-0.0,0",
        "1E-7,0.0000001",
        "123456789012345678.123456789012,123456789012345678.123456789012"
    })
    void a_number_has_one_form_and_stays_exact(String written, String form) {
        assertThat(CanonicalJson.of(json(written))).isEqualTo(form);
    }

    @Test
    void properties_are_sorted_and_those_that_are_null_are_missing() {
        assertThat(CanonicalJson.of(json("{\"b\":[1,{\"d\":true,\"c\":null}],\"a\":{},\"A\":[]}")))
                .isEqualTo("{\"A\":[],\"a\":{},\"b\":[1,{\"d\":true}]}");
    }

    @Test
    void texts_are_escaped_as_rfc_8785_does() {
        assertThat(CanonicalJson.of(json("\"\\u20ac$\\u000f\\nA'\\u0042\\\"\\\\\\/å\"")))
                .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\/å\"");
    }

    @Test
    void the_same_content_has_the_same_digest_however_it_is_written() {
        assertThat(CanonicalJson.sha256(json("{\"a\":1.0,\"b\":\"x\"}")))
                .isEqualTo(CanonicalJson.sha256(json("{ \"b\":\"x\", \"a\":1 }")))
                .isEqualTo("ecf9e98ec0641e23113ff3ce8bdc78d0ddd249886517fd4a7f68cc83d4e65667");
    }
}
