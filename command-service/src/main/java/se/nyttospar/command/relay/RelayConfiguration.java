package se.nyttospar.command.relay;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** The relay as a streaming processor over the event store: one segment, so that the order of the log is kept. */
@Configuration
class RelayConfiguration {

    private static final int BATCH = 1000;

    @Autowired
    void configure(EventProcessingConfigurer processing, Log log) {
        processing
                .registerPooledStreamingEventProcessor(
                        Relay.PROCESSOR,
                        _ -> log,
                        (_, processor) -> processor
                                .initialSegmentCount(1)
                                .batchSize(BATCH)
                                .initialToken(source -> source.createTailToken()))
                .registerListenerInvocationErrorHandler(Relay.PROCESSOR, _ -> PropagatingErrorHandler.instance());
    }
}
