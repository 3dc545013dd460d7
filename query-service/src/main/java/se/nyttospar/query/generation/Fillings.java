package se.nyttospar.query.generation;

import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import se.nyttospar.query.feed.FeedRecord;
import se.nyttospar.query.feed.FeedToken;
import se.nyttospar.query.feed.KafkaFeed;
import se.nyttospar.query.feed.KafkaProperties;

/** Puts together what fills a generation: the feed, Axon's pooled processor, tokens and parked events. */
final class Fillings {
    /** A stream may lie parked for years; Axon's default of 1024 events would then stop the processor. */
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    /** Of what fits into the batches of all segments, this many times is in memory: more only grows old there. */
    private static final long READY = 2;

    private final DataSource dataSource;
    private final PlatformTransactionManager transactions;
    private final KafkaProperties kafka;
    private final ViewsProperties views;
    private final String nodeId;
    private final LongAdder feedFailures = new LongAdder();
    private final Serializer serializer = Jackson3Serializer.builder().build();

    Fillings(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            KafkaProperties kafka,
            ViewsProperties views,
            String nodeId) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.kafka = kafka;
        this.views = views;
        this.nodeId = nodeId;
    }

    /** How often the broker could not be read since this instance started. */
    long feedFailures() {
        return feedFailures.sum();
    }

    Filling filling(Generation generation, Projection projection, AtomicBoolean wanted) {
        ConnectionProvider connections = new SpringDataSourceConnectionProvider(dataSource);
        TransactionManager patient = new PatientTransactions(new SpringTransactionManager(transactions), wanted::get);
        KafkaFeed feed = new KafkaFeed(kafka, READY * views.segments() * views.batchSize(), feedFailures);
        BatchHandler handler = new BatchHandler(generation, projection, new JdbcTemplate(dataSource), feed::done);
        JdbcSequencedDeadLetterQueue<EventMessage<?>> parked = parked(generation, connections, patient);
        DeadLetteringEventHandlerInvoker invoker = invoker(handler, parked);
        ScheduledExecutorService coordinator = threads(generation, "coordinator", 1);
        ScheduledExecutorService workers = threads(generation, "worker", views.segments());
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name(generation.processor())
                .eventHandlerInvoker(new FeedInvoker(invoker, handler))
                .messageSource(feed)
                .tokenStore(tokens(connections))
                .transactionManager(patient)
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(views.segments())
                .initialToken(_ -> feed.createTailToken())
                .batchSize(views.batchSize())
                .build();
        feed.follow(() -> processor.processingStatus().values().stream()
                .map(EventTrackerStatus::getTrackingToken)
                .filter(FeedToken.class::isInstance)
                .map(FeedToken.class::cast));
        return new Filling(generation, processor, invoker, parked, feed, coordinator, workers, views.segments());
    }

    private JdbcTokenStore tokens(ConnectionProvider connections) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(AxonTables.TOKENS)
                .nodeId(nodeId)
                .build();
    }

    private JdbcSequencedDeadLetterQueue<EventMessage<?>> parked(
            Generation generation, ConnectionProvider connections, TransactionManager transactions) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(generation.processor())
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(AxonTables.DEAD_LETTERS)
                .genericSerializer(serializer)
                .eventSerializer(serializer)
                .maxSequences(UNBOUNDED)
                .maxSequenceSize(UNBOUNDED)
                .build();
    }

    /** A retried event gets a transaction of its own, so that its failure can still be noted in the queue. */
    private DeadLetteringEventHandlerInvoker invoker(
            BatchHandler handler, JdbcSequencedDeadLetterQueue<EventMessage<?>> parked) {
        var builder = DeadLetteringEventHandlerInvoker.builder();
        builder.eventHandlers(handler);
        builder.sequencingPolicy(event -> event.getPayload() instanceof FeedRecord record ? record.stream() : null);
        return builder.queue(parked)
                .enqueuePolicy(new ParkingPolicy())
                .transactionManager(new SpringTransactionManager(
                        transactions, new DefaultTransactionDefinition(PROPAGATION_REQUIRES_NEW)))
                .enableSequenceIdentifierCache()
                .build();
    }

    private static ScheduledExecutorService threads(Generation generation, String what, int count) {
        return Executors.newScheduledThreadPool(
                count,
                Thread.ofPlatform()
                        .daemon()
                        .priority(Thread.MIN_PRIORITY)
                        .name(generation.processor() + "-" + what + "-", 0)
                        .factory());
    }
}
