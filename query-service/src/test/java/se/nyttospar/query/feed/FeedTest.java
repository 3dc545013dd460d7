package se.nyttospar.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.division;
import static se.nyttospar.query.running.Example.indicator;
import static se.nyttospar.query.running.Example.initiative;
import static se.nyttospar.query.running.Example.months;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nyttospar.query.running.ReadSide;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedTest {
    private ReadSide service;

    @BeforeAll
    void start() {
        service = new ReadSide();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void holds_each_event_once_however_often_it_comes() {
        service.log().append(benefit("twice", "i", "d", "x"));
        service.log().append(months("twice", "2024-01", "1", "2", "3"));
        service.log().repeat(3);
        long position = service.log().append(months("twice", "2024-04", "4"));

        assertThat(service.get("/query/v1/initiatives?atLeastPosition=" + position)
                        .status())
                .isEqualTo(200);
        assertThat(rows("twice")).isEqualTo(4);
    }

    @Test
    void takes_a_benefit_before_what_it_refers_to() {
        service.log().append(benefit("early", "late-initiative", "late-division", "late-indicator"));
        service.log().append(months("early", "2024-01", "50", "60"));
        long position = service.log()
                .append(
                        initiative("late-initiative", "late-division"),
                        division("late-division"),
                        indicator("late-indicator", null));

        assertThat(service.get("/query/v1/initiatives/late-initiative?atLeastPosition=" + position)
                        .status())
                .isEqualTo(200);
        assertThat(rows("early")).isEqualTo(2);
    }

    private long rows(String benefit) {
        return service.database()
                .sql("select count(*) from portfolio_1.measurement where benefit_id = ?")
                .param(benefit)
                .query(Long.class)
                .single();
    }
}
