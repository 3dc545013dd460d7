package se.nyttospar.query.reading;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.nyttospar.query.generation.Projection;
import se.nyttospar.query.generation.Tokens;
import se.nyttospar.query.generation.ViewsProperties;

/** What reads the views. */
@Configuration(proxyBeanMethods = false)
public class ReadingConfiguration {

    @Bean
    ReadingPool readingPool(JdbcConnectionDetails database, ReadingProperties reading) {
        return new ReadingPool(database, reading);
    }

    @Bean
    Positions positions(ReadingPool pool, Tokens tokens, ViewSignals signals) {
        Positions positions = new Positions(pool.jdbc(), tokens);
        signals.onMove(positions::look);
        return positions;
    }

    @Bean
    Today today() {
        return new Today(Clock.systemUTC());
    }

    @Bean
    ViewSignals viewSignals(JdbcConnectionDetails database) {
        return new ViewSignals(database);
    }

    @Bean
    Views views(
            ReadingPool pool,
            Positions positions,
            Tokens tokens,
            List<Projection> projections,
            ViewsProperties properties,
            Today today) {
        return new Views(pool, positions, tokens, projections, properties.patience(), today);
    }

    @Bean
    WebMvcConfigurer moments(Today today) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new MomentArgument(today));
            }
        };
    }
}
