package se.nyttospar.command.store;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.CircumstancesParameter;
import se.nyttospar.command.request.Command;
import se.nyttospar.events.envelope.EventHeaders;

/** Axon's event store, with tables that Flyway manages and names that the catalogue gives. */
@Configuration
class EventStoreConfiguration {

    private static final int READ_BATCH = 1000;
    /** A gap is given up by how old it is, never by how much came after it: a long import must not lose a slow writer's event. */
    private static final int MAX_GAP_OFFSET = 10_000_000;

    private static final String UNIQUE_VIOLATION = "23505";
    private static final int GAP_TIMEOUT_MILLIS = 10 * 60 * 1000;

    @Bean
    @Primary
    Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(SnapshotJson::customize)
                .build();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(Serializer serializer) {
        return new EventSerializer(serializer);
    }

    // Axon's own configuration of JDBC looks for Spring Boot 3's and finds nothing.
    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    /** A command that is part of a group uses the group's transaction: when it is refused, the others must still be able to commit. */
    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        var own = new SpringTransactionManager(transactions);
        return () -> isInsideAnother() ? NoTransactionManager.INSTANCE.startTransaction() : own.startTransaction();
    }

    private static boolean isInsideAnother() {
        return CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get().parent().isPresent();
    }

    @Bean
    PostgresEventStorageEngine eventStorageEngine(
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            org.axonframework.config.Configuration configuration,
            ConnectionProvider connections,
            TransactionManager transactions,
            SnapshotTexts redacted) {
        var builder = JdbcEventStorageEngine.builder()
                .snapshotSerializer(serializer)
                .eventSerializer(eventSerializer)
                .snapshotFilter(configuration.snapshotFilter())
                .persistenceExceptionResolver(EventStoreConfiguration::isUniqueViolation)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(schema())
                .batchSize(READ_BATCH)
                .maxGapOffset(MAX_GAP_OFFSET)
                .gapTimeout(GAP_TIMEOUT_MILLIS);
        return new PostgresEventStorageEngine(builder, transactions, connections, redacted);
    }

    private static boolean isUniqueViolation(Exception exception) {
        return exception instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
    }

    private static EventSchema schema() {
        return EventSchema.builder()
                .eventTable("domain_event_entry")
                .snapshotTable("snapshot_event_entry")
                .globalIndexColumn("global_index")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .eventIdentifierColumn("event_identifier")
                .timestampColumn("time_stamp")
                .typeColumn("type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer, NodeProperties node) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .nodeId(node.nodeId())
                .schema(TokenSchema.builder()
                        .setTokenTable("token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setSegmentColumn("segment")
                        .setTokenColumn("token")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("timestamp")
                        .setOwnerColumn("owner")
                        .build())
                .build();
    }

    /** Every event says who caused it, and nothing else about them. */
    @Bean
    CorrelationDataProvider actorOfEvents() {
        return message -> message.getMetaData().get(CircumstancesParameter.KEY) instanceof Circumstances circumstances
                ? Map.of(EventHeaders.ACTOR, circumstances.actor().id())
                : Map.of();
    }

    @Bean
    CommandTargetResolver commandTargetResolver() {
        return message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).stream(), null);
    }

    @Bean
    Cache benefitCache(StoreProperties properties) {
        return new BoundedCache(properties.cachedBenefits(), properties.cachedEvents());
    }

    @Bean
    Cache definitionCache(StoreProperties properties) {
        return new BoundedCache(properties.cachedDefinitions(), properties.cachedEvents());
    }
}
