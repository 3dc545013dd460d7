package se.nyttospar.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
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

    private static final int CLIENTS = 16;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("benefitCache")
    private Cache cache;

    @BeforeAll
    void tracked() {
        post(admin, "/indicators", indicator("dagligen", "DAY"));
        Stream.of("crowded", "snapped", "elsewhere").forEach(this::daily);
    }

    private void daily(String id) {
        benefit("for-" + id);
        post(owner, "/benefits", """
            {'id':'%s','initiativeId':'i-for-%s','title':'Daglig','type':'QUALITATIVE','role':'SECONDARY',
             'perspective':'verksamhet','indicatorId':'dagligen','unitId':'akuten'}""".formatted(id, id));
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
