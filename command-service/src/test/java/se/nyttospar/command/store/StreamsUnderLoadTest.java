package se.nyttospar.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.common.caching.Cache;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nyttospar.command.testing.RunningService;

class StreamsUnderLoadTest extends RunningService {

    private static final int CLIENTS = 64;
    private static final int MANY = 500;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("benefitCache")
    private Cache cache;

    @BeforeAll
    void tracked() {
        post(admin, "/indicators", indicator("dagligen", "DAY"));
        benefit("for-load");
        Stream.of("crowded", "contested", "snapped", "elsewhere").forEach(this::daily);
        IntStream.range(0, MANY).forEach(i -> daily("spread-" + i));
    }

    private void daily(String id) {
        post(owner, "/benefits", """
            {'id':'%s','initiativeId':'i-for-load','title':'Daglig','type':'QUALITATIVE','role':'SECONDARY',
             'perspective':'verksamhet','indicatorId':'dagligen','unitId':'akuten'}""".formatted(id));
    }

    private Reply measureDay(String id, int day) {
        return post(
                reporter,
                "/benefits/" + id + "/measurements",
                value(LocalDate.of(2020, 1, 1).plusDays(day).toString(), Integer.toString(day)));
    }

    private long events(String id) {
        return jdbc.sql("select count(*) from domain_event_entry where aggregate_identifier = :stream")
                .param("stream", "benefit:" + id)
                .query(Long.class)
                .single();
    }

    @Test
    void many_clients_on_one_benefit_lose_and_double_nothing() throws Exception {
        // Every day is sent twice, by different clients at about the same time.
        List<Callable<Reply>> requests = IntStream.range(0, 300)
                .<Callable<Reply>>mapToObj(i -> () -> measureDay("crowded", i / 2))
                .toList();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<Reply> reply : clients.invokeAll(requests)) {
                assertThat(status(reply)).isIn(200, 201);
            }
        }

        assertThat(events("crowded")).isEqualTo(151);
    }

    @Test
    void many_clients_on_many_benefits_lose_and_double_nothing() throws Exception {
        // Every benefit's three days are sent three times each, in another order each time.
        List<Callable<Reply>> requests = IntStream.range(0, 9 * MANY)
                .<Callable<Reply>>mapToObj(i -> () -> measureDay("spread-" + i % MANY, i / MANY % 3))
                .toList();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<Reply> reply : clients.invokeAll(requests)) {
                assertThat(status(reply)).isIn(200, 201);
            }
        }

        assertThat(IntStream.range(0, MANY).mapToLong(i -> events("spread-" + i)))
                .hasSize(MANY)
                .containsOnly(4L);
    }

    @Test
    void of_many_corrections_of_one_version_one_is_stored_and_every_other_is_told_why() throws Exception {
        String version = measureDay("contested", 0).etag();
        List<Callable<Reply>> corrections = IntStream.range(1, 1 + CLIENTS)
                .<Callable<Reply>>mapToObj(i -> () -> post(
                        reporter,
                        "/benefits/contested/measurements/2020-01-01/correction",
                        "{'value':%d,'reason':'Rättning %d'}".formatted(i, i),
                        "If-Match: " + version))
                .toList();
        List<String> answers = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<Reply> reply : clients.invokeAll(corrections)) {
                answers.add(reply.get().status() + " " + reply.get().code());
            }
        }

        assertThat(answers).filteredOn(answer -> answer.startsWith("200")).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.startsWith("200"))
                .hasSize(CLIENTS - 1)
                .allMatch(answer -> answer.equals("412 version-conflict") || answer.startsWith("409"));
        assertThat(events("contested")).isEqualTo(3);
    }

    private static int status(Future<Reply> reply) throws InterruptedException, ExecutionException {
        return reply.get().status();
    }

    @Test
    void goes_on_from_a_snapshot() {
        for (int day = 0; day < 550; day++) {
            measureDay("snapped", day);
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> snapshots("snapped") > 0);
        cache.removeAll();

        assertThat(measureDay("snapped", 3).status()).isEqualTo(200);
        assertThat(post(reporter, "/benefits/snapped/measurements", value("2020-01-04", "99"))
                        .code())
                .isEqualTo("measurement-exists");
        assertThat(measureDay("snapped", 550).status()).isEqualTo(201);
        assertThat(events("snapped")).isEqualTo(552);
    }

    private long snapshots(String id) {
        return jdbc.sql("select count(*) from snapshot_event_entry where aggregate_identifier = :stream")
                .param("stream", "benefit:" + id)
                .query(Long.class)
                .single();
    }

    @Test
    void notices_what_another_instance_wrote() {
        measureDay("elsewhere", 1);
        // What a second instance would have stored; this one's cache does not know.
        jdbc.sql("""
                        insert into domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier,
                                payload_type, payload_revision, time_stamp, payload, meta_data)
                        select aggregate_identifier, sequence_number + 1, type, 'from-elsewhere', payload_type,
                               payload_revision, time_stamp,
                               convert_to(replace(convert_from(payload, 'UTF8'), '2020-01-02', '2020-01-03'), 'UTF8'),
                               meta_data
                        from domain_event_entry where aggregate_identifier = 'benefit:elsewhere' and sequence_number = 1""").update();

        assertThat(measureDay("elsewhere", 3).status()).isEqualTo(201);
        assertThat(measureDay("elsewhere", 2).code()).isEqualTo("measurement-exists");
        assertThat(events("elsewhere")).isEqualTo(4);
    }
}
