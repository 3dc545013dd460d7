package se.nyttospar.query.changes;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.initiative;
import static se.nyttospar.query.running.Example.measured;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import se.nyttospar.events.DomainEvent;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.running.Listener;
import se.nyttospar.query.running.ReadSide;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManySubscribersTest {
    private static final int SUBSCRIBERS = 1_000;
    private static final int BENEFITS = 50;
    private static final int ROUNDS = 4;

    private ReadSide service;

    @BeforeAll
    void start() {
        service = new ReadSide("nyttospar.changes.streams-per-client=" + SUBSCRIBERS);
        service.log().append(initiative("i", "norr"), initiative("j", "syd"));
        caughtUp(service.log()
                .append(IntStream.range(0, BENEFITS)
                        .mapToObj(b -> benefit("b" + b, b % 2 == 0 ? "i" : "j", b % 2 == 0 ? "norr" : "syd", "x"))
                        .toArray(DomainEvent[]::new)));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private void round(int number) {
        long position = service.log()
                .append(IntStream.range(0, BENEFITS)
                        .mapToObj(b -> measured("b" + b, Period.parse("2020-01").plus(number), "1"))
                        .toArray(DomainEvent[]::new));
        caughtUp(position);
    }

    private void caughtUp(long position) {
        assertThat(service.get("/query/v1/board?atLeastPosition=" + position).status())
                .isEqualTo(200);
    }

    private static String filter(int subscriber) {
        String benefit = "?benefit=b" + subscriber % BENEFITS;
        return switch (subscriber % 3) {
            case 0 -> benefit;
            case 1 -> benefit + "&view=kpi-views";
            default -> benefit + "&division=" + (subscriber % BENEFITS % 2 == 0 ? "norr" : "syd");
        };
    }

    /** The service ends the streams when it stops. */
    @Test
    @Timeout(120)
    void each_of_a_thousand_gets_what_it_asked_for_once_and_in_order_through_a_restart() {
        List<Listener> first = new ArrayList<>();
        List<Listener> second = new ArrayList<>();
        for (int i = 0; i < SUBSCRIBERS; i++) {
            first.add(new Listener(service, filter(i)));
        }
        round(0);
        round(1);
        await().atMost(20, SECONDS)
                .until(() ->
                        first.stream().allMatch(listener -> listener.changes().size() == 2));
        assertThat(service.get("/query/v1/events?benefit=b0", ReadSide.ISSUER.token("subscriber"))
                        .code())
                .isEqualTo("streams-too-many");
        service.restart();
        round(2);
        for (int i = 0; i < SUBSCRIBERS; i++) {
            second.add(new Listener(service, filter(i), first.get(i).lastId()));
        }
        round(3);
        await().atMost(20, SECONDS)
                .until(() ->
                        second.stream().allMatch(listener -> listener.changes().size() >= ROUNDS - 2));
        for (int i = 0; i < SUBSCRIBERS; i++) {
            Listener after = second.get(i);
            List<Long> sequences = new ArrayList<>();
            first.get(i).changes().forEach(change -> sequences.add(sequence(change)));
            after.changes().forEach(change -> sequences.add(sequence(change)));
            assertThat(sequences).as(filter(i)).containsExactly(1L, 2L, 3L, 4L);
        }
    }

    private static long sequence(Listener.Change change) {
        return change.data().path("sequence").asLong();
    }
}
