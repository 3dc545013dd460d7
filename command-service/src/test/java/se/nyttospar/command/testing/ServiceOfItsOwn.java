package se.nyttospar.command.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service with a database and a topic that nobody else writes to, on a day that stays the same. */
@Import(ServiceOfItsOwn.SameDay.class)
public abstract class ServiceOfItsOwn extends RunningService {

    /** A Sunday in November. */
    @TestConfiguration(proxyBeanMethods = false)
    static class SameDay {

        @Bean
        @Primary
        Clock sameDay() {
            return Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
        }
    }

    /** Takes the place of the surroundings that the other tests share. */
    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        Surroundings.register(properties, "nyttospar_examples");
        properties.add("nyttospar.kafka.topic", () -> "nyttospar.examples");
    }
}
