package se.nyttospar.command.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nyttospar.command.testing.RunningService;

/** Many clients at the same time: whatever one is refused, the others do not notice. */
class CommandsTogetherTest extends RunningService {

    private static final int BENEFITS = 60;
    private static final int CLIENTS = 64;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void tracked() {
        IntStream.range(0, BENEFITS).forEach(number -> benefit("together-" + number));
    }

    private Callable<Reply> measure(int benefit, String period, String key) {
        return () -> post(
                reporter,
                "/benefits/together-" + benefit + "/measurements",
                value(period, "71.5"),
                "Idempotency-Key: " + key);
    }

    private List<Reply> atOnce(List<Callable<Reply>> requests) throws Exception {
        List<Reply> replies = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<Reply> reply : clients.invokeAll(requests)) {
                replies.add(reply.get());
            }
        }
        return replies;
    }

    private long count(String what, String period) {
        return jdbc.sql("select count(distinct " + what + ") from domain_event_entry "
                        + "where aggregate_identifier like 'benefit:together-%' "
                        + "and convert_from(payload, 'UTF8') like :period")
                .param("period", "%" + period + "%")
                .query(Long.class)
                .single();
    }

    @Test
    void what_waits_together_is_committed_together() throws Exception {
        List<Reply> replies = atOnce(IntStream.range(0, BENEFITS)
                .mapToObj(number -> measure(number, "2025-01", "group-" + number))
                .toList());

        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(replies.stream().map(reply -> reply.body().get("position").asLong()))
                .doesNotHaveDuplicates();
        assertThat(count("global_index", "2025-01")).isEqualTo(BENEFITS);
        assertThat(count("xmin::text", "2025-01")).isLessThan(BENEFITS);
    }

    @Test
    void a_refused_command_leaves_the_others_alone() throws Exception {
        List<Callable<Reply>> requests = new ArrayList<>();
        for (int number = 0; number < BENEFITS; number++) {
            requests.add(measure(number, "2025-02", "good-" + number));
            requests.add(measure(number, "2199-01", "future-" + number));
            requests.add(measure(number, "2025-Q1", "frequency-" + number));
        }
        List<Reply> replies = atOnce(requests);

        for (int at = 0; at < replies.size(); at += 3) {
            assertThat(replies.get(at).status()).isEqualTo(201);
            assertThat(replies.get(at + 1).code()).isEqualTo("period-in-future");
            assertThat(replies.get(at + 2).code()).isEqualTo("period-wrong-frequency");
        }
        assertThat(count("global_index", "2025-02")).isEqualTo(BENEFITS);
    }

    @Test
    void a_key_that_was_used_before_gets_the_first_answer_and_nobody_else_does() throws Exception {
        List<Callable<Reply>> requests = new ArrayList<>();
        for (int number = 0; number < BENEFITS; number++) {
            requests.add(measure(number, "2025-03", "same-" + number));
            requests.add(measure(number, "2025-03", "same-" + number));
            requests.add(measure(number, "2025-04", "other-" + number));
        }
        List<Reply> replies = atOnce(requests);

        for (int at = 0; at < replies.size(); at += 3) {
            assertThat(replies.get(at).body()).isEqualTo(replies.get(at + 1).body());
            assertThat(replies.get(at + 2).status()).isEqualTo(201);
        }
        assertThat(count("global_index", "2025-03")).isEqualTo(BENEFITS);
        assertThat(count("global_index", "2025-04")).isEqualTo(BENEFITS);
    }
}
