package se.nyttospar.command.store;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** Texts go as the event that says so is published: what cannot go is not said either. */
@Configuration
class RedactorConfiguration {

    @Autowired
    void configure(EventProcessingConfigurer processing) {
        processing
                .registerSubscribingEventProcessor(Redactor.PROCESSOR)
                .registerListenerInvocationErrorHandler(Redactor.PROCESSOR, _ -> PropagatingErrorHandler.instance())
                .registerErrorHandler(Redactor.PROCESSOR, _ -> PropagatingErrorHandler.instance());
    }
}
