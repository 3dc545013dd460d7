package se.nyttospar.query.feed;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.measured;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;
import se.nyttospar.local.parts.BrokerProcess;
import se.nyttospar.local.parts.PostgresPart;
import se.nyttospar.query.running.Listener;
import se.nyttospar.query.running.ReadSide;

class OutageTest {
    private static final int BENEFITS = 10;

    private Period next = new Period(Frequency.MONTH, LocalDate.of(1900, 1, 1));

    @Test
    void holds_every_event_once_after_database_and_broker_were_killed() {
        try (PostgresPart database = PostgresPart.start();
                BrokerProcess broker = BrokerProcess.start();
                ReadSide service = new ReadSide(database, broker, "nyttospar.changes.heartbeat=200ms")) {
            for (int i = 0; i < BENEFITS; i++) {
                service.log().appendQuietly(benefit("b" + i, "i", "norr", "x"));
            }
            long defined = service.log().watermark();
            assertThat(service.get("/query/v1/benefits?atLeastPosition=" + defined)
                            .status())
                    .isEqualTo(200);
            Listener listener = new Listener(service, "?benefit=b1");
            write(service, 300);
            database.kill();
            write(service, 300);
            database.restart();
            write(service, 300);
            broker.kill();
            broker.restart();
            long position = write(service, 100);

            await().atMost(1, MINUTES)
                    .until(() -> service.get("/query/v1/board?atLeastPosition=" + position)
                                    .status()
                            == 200);
            assertThat(service.database()
                            .sql("select count(*) from portfolio_1.measurement")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1000);
            await().atMost(1, MINUTES)
                    .until(() -> service.get("/query/v1/initiatives/i/timeline?atLeastPosition=" + position)
                                    .json()
                                    .path("total")
                                    .asLong()
                            == 1000 + BENEFITS);
            await().atMost(1, MINUTES).until(() -> listener.changes().size() >= 100);
            List<Long> heard = listener.changes().stream()
                    .map(change -> change.data().path("sequence").asLong())
                    .toList();
            assertThat(heard)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 100).boxed().toList());
            listener.close();
        }
    }

    /** Values for all benefits in turn. */
    private long write(ReadSide service, int count) {
        for (int i = 0; i < count / BENEFITS; i++) {
            for (int b = 0; b < BENEFITS; b++) {
                service.log().appendQuietly(measured("b" + b, next, "1"));
            }
            next = next.plus(1);
        }
        return service.log().watermark();
    }
}
