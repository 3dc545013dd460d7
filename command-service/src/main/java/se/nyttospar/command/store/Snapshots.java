package se.nyttospar.command.store;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.context.annotation.Bean;

/** Snapshots keep the cost of loading a stream from growing with its history. They are made beside the commands, one at a time. */
@org.springframework.context.annotation.Configuration
class Snapshots {

    @Bean
    ExecutorService snapshotThread() {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform()
                .name("snapshots")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .factory());
    }

    @Bean
    SpringAggregateSnapshotter snapshotter(
            Configuration configuration,
            HandlerDefinition handlers,
            ParameterResolverFactory parameters,
            EventStore store,
            TransactionManager transactions,
            ExecutorService snapshotThread) {
        return SpringAggregateSnapshotter.builder()
                .repositoryProvider(configuration::repository)
                .handlerDefinition(handlers)
                .parameterResolverFactory(parameters)
                .eventStore(store)
                .transactionManager(transactions)
                .executor(snapshotThread)
                .build();
    }

    @Bean
    SnapshotTriggerDefinition snapshotTrigger(SpringAggregateSnapshotter snapshotter, StoreProperties properties) {
        return new PatientSnapshots(new EventCountSnapshotTriggerDefinition(snapshotter, properties.snapshotEvery()));
    }
}
