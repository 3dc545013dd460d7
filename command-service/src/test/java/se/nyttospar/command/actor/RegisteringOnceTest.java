package se.nyttospar.command.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.nyttospar.command.testing.RunningService;

class RegisteringOnceTest extends RunningService {

    private static String person(String id, String name) {
        return "{'id':'%s','name':'%s'}".formatted(id, name);
    }

    private Reply register(String id, String name, String key) {
        return post(admin, "/actors", person(id, name), "Idempotency-Key: " + key);
    }

    private String name(String id) {
        return get(admin, "/actors/" + id).body().path("name").asString("");
    }

    @Test
    void a_repeated_registration_answers_as_the_first_and_does_not_bring_an_old_name_back() {
        Reply first = register("once-1", "Första Namnet", "once-1");
        assertThat(post(admin, "/actors", person("once-1", "Andra Namnet")).status())
                .isEqualTo(200);

        Reply again = register("once-1", "Första Namnet", "once-1");

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(name("once-1")).isEqualTo("Andra Namnet");
        assertThat(register("once-1", "Tredje Namnet", "once-1").code()).isEqualTo("idempotency-key-reused");
        assertThat(name("once-1")).isEqualTo("Andra Namnet");
    }

    @Test
    void a_repeated_registration_of_somebody_who_was_erased_is_refused() {
        register("once-2", "Glömda Namnet", "once-2");
        assertThat(delete(admin, "/actors/once-2").status()).isEqualTo(204);

        assertThat(register("once-2", "Glömda Namnet", "once-2").code()).isEqualTo("idempotency-key-reused");
        assertThat(name("once-2")).isEmpty();
        assertThat(register("once-2", "Nya Namnet", "once-2-new").status()).isEqualTo(200);
        assertThat(name("once-2")).isEqualTo("Nya Namnet");
    }

    @Test
    void of_many_at_the_same_time_one_registers() throws Exception {
        try (var clients = Executors.newFixedThreadPool(8)) {
            List<Callable<Reply>> calls = IntStream.range(0, 8)
                    .mapToObj(_ -> (Callable<Reply>) () -> register("once-3", "Samma Namn", "once-3"))
                    .toList();
            var statuses = clients.invokeAll(calls).stream()
                    .map(Future::resultNow)
                    .map(Reply::status)
                    .collect(Collectors.toSet());

            assertThat(statuses).containsExactly(201);
        }
    }
}
