package se.nyttospar.command.directory;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** The directory handles events as they are published: what it refuses is not stored. */
@Configuration
class DirectoryConfiguration {

    @Autowired
    void configure(EventProcessingConfigurer processing) {
        processing
                .registerSubscribingEventProcessor(Directory.PROCESSOR)
                .registerListenerInvocationErrorHandler(Directory.PROCESSOR, _ -> PropagatingErrorHandler.instance())
                .registerErrorHandler(Directory.PROCESSOR, _ -> PropagatingErrorHandler.instance());
    }
}
