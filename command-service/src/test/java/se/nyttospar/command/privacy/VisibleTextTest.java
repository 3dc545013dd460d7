package se.nyttospar.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "\u200B",
                "\u202E \u202C",
                "\u00A0\u3000",
                "\uFEFF",
                "\u2800",
                "\u3164",
                "\uFE0F"
            })
    void a_text_that_nobody_sees_is_none(String text) {
        assertThat(VisibleText.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " å ", "\u200B1", "–", "中", "👩", "e\u0301"})
    void a_text_with_something_to_see_is_one(String text) {
        assertThat(VisibleText.isIn(text)).isTrue();
    }

    @Test
    void no_text_is_none() {
        assertThat(VisibleText.isIn(null)).isFalse();
    }
}
