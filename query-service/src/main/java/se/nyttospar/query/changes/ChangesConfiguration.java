package se.nyttospar.query.changes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nyttospar.query.reading.ViewSignals;

/** What passes changes on. */
@Configuration(proxyBeanMethods = false)
public class ChangesConfiguration {

    @Bean
    ChangeTable changeTable(JdbcClient jdbc) {
        return new ChangeTable(jdbc);
    }

    @Bean
    ChangeFanOut changeFanOut(ChangeTable table, ViewSignals signals) {
        ChangeFanOut fanOut = new ChangeFanOut(table);
        signals.onMove(fanOut::look);
        return fanOut;
    }

    @Bean
    MeterBinder changeMetrics(ChangeFanOut fanOut) {
        return registry -> Gauge.builder("nyttospar.changes.subscribers", fanOut, ChangeFanOut::subscribers)
                .description("Streams of changes that are open on this instance")
                .register(registry);
    }

    @Bean
    Cleaning changeCleaning(ChangeTable table, ChangesProperties properties) {
        return new Cleaning(table, properties);
    }

    /** Throws old changes away, now and then. */
    static final class Cleaning implements DisposableBean {
        private static final Logger LOG = LoggerFactory.getLogger(Cleaning.class);
        private final CountDownLatch stopped = new CountDownLatch(1);

        Cleaning(ChangeTable table, ChangesProperties properties) {
            Thread.ofVirtual().name("change-cleaning").start(() -> clean(table, properties));
        }

        private void clean(ChangeTable table, ChangesProperties properties) {
            try {
                while (!stopped.await(properties.cleanEvery().toMillis(), TimeUnit.MILLISECONDS)) {
                    try {
                        table.forget(properties.kept());
                    } catch (RuntimeException e) {
                        LOG.warn("Old changes are thrown away later: {}", e.getMessage());
                    }
                }
            } catch (InterruptedException _) {
                LOG.debug("No more cleaning");
            }
        }

        @Override
        public void destroy() {
            stopped.countDown();
        }
    }
}
