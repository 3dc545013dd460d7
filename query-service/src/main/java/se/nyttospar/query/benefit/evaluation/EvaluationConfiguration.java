package se.nyttospar.query.benefit.evaluation;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.nyttospar.query.catalogue.Policies;
import se.nyttospar.query.generation.ViewsProperties;
import se.nyttospar.query.reading.ViewSignals;
import se.nyttospar.query.reading.Views;

/** What keeps the evaluation of now. */
@Configuration(proxyBeanMethods = false)
public class EvaluationConfiguration {

    @Bean
    LiveEvaluation liveEvaluation(Views views, Weighing weighing, ViewSignals signals, MeterRegistry meters) {
        var live = new LiveEvaluation(views, weighing, meters);
        signals.onMove(live::moved);
        return live;
    }

    @Bean
    Evaluations evaluations(
            Views views, LiveEvaluation live, Weighing weighing, Policies policies, ViewsProperties properties) {
        return new Evaluations(views, live, weighing, policies, properties.patience());
    }
}
