package se.nyttospar.command.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/** The service with a database and a topic that nobody else writes to, on a day that stays the same. */
@Import(ServiceOfItsOwn.SameDay.class)
@ContextConfiguration(initializers = ServiceOfItsOwn.OwnPlace.class)
public abstract class ServiceOfItsOwn extends RunningService {

    private static final String NAME = "nyttospar_examples";

    /** A Sunday in November. */
    @TestConfiguration(proxyBeanMethods = false)
    static class SameDay {

        @Bean
        @Primary
        Clock sameDay() {
            return Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
        }
    }

    /** Takes the place of the surroundings that the other tests share: what is added first is asked first. */
    static final class OwnPlace implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Map<String, Object> place = Map.of(
                    "spring.datasource.url",
                    Surroundings.DATABASE.jdbcUrl(NAME),
                    "spring.datasource.username",
                    NAME,
                    "nyttospar.kafka.topic",
                    "nyttospar.examples");
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("own place", place));
        }
    }
}
