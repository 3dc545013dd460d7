package se.nyttospar.query.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.serializer.support.SerializingConverter;

class SessionBytesTest {

    private static @Nullable Object roundTrip(Object value) {
        return SessionBytes.conversions().convert(new SerializingConverter().convert(value), Object.class);
    }

    @Test
    void reads_what_a_session_is_made_of() {
        Person person = new Person("actor-1", "Kim", Set.of("board"), null);
        assertThat(roundTrip(person)).isEqualTo(person);
    }

    @Test
    void reads_nothing_else() {
        assertThat(roundTrip(new java.io.File("/etc/passwd"))).isNull();
        assertThat(SessionBytes.conversions().convert(new byte[] {1, 2, 3}, Object.class))
                .isNull();
    }
}
