package se.nyttospar.query.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {

    @ParameterizedTest
    @CsvSource({"/,/", "/board,/board", "/board?page=2&sort=a,/board?page=2&sort=a", "/a/b%20c,/a/b%20c"})
    void leads_to_the_page_that_was_asked_for(String wanted, String path) {
        assertThat(OwnPath.of(wanted)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.test/x",
                "///evil.test",
                "/\\evil.test",
                "\\\\evil.test",
                "javascript:alert(1)",
                "evil.test",
                "/a\r\nSet-Cookie: x=y",
                ""
            })
    void leads_nowhere_else(String wanted) {
        assertThat(OwnPath.of(wanted)).isEqualTo("/");
    }
}
