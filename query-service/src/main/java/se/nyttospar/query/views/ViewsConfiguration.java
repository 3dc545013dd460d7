package se.nyttospar.query.views;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.nyttospar.query.changes.ChangesProperties;
import se.nyttospar.query.generation.Projection;

/** The views there are. */
@Configuration(proxyBeanMethods = false)
public class ViewsConfiguration {

    @Bean
    Projection portfolio(ChangesProperties changes) {
        return new PortfolioProjection(changes);
    }

    @Bean
    Projection timeline() {
        return new TimelineProjection();
    }
}
