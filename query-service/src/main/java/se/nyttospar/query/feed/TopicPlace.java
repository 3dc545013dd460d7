package se.nyttospar.query.feed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/** Where in the topic that exists now a token points. */
final class TopicPlace {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private TopicPlace() {}

    /**
     * Puts the consumer where the token says, or at the beginning when the token belongs to another life of the topic.
     *
     * @return the token to go on from, with every partition in it
     * @throws KafkaException when the topic is not there or the broker does not answer
     */
    static FeedToken seek(Consumer<byte[], byte[]> consumer, KafkaProperties kafka, FeedToken token) {
        Description topic = describe(kafka);
        List<TopicPartition> partitions = topic.partitions().stream()
                .map(partition -> new TopicPartition(kafka.topic(), partition))
                .toList();
        consumer.assign(partitions);
        FeedToken from = continued(token, topic, consumer.endOffsets(partitions, PATIENCE));
        partitions.forEach(partition ->
                consumer.seek(partition, from.place(partition.partition()).offset()));
        return from;
    }

    private static FeedToken continued(FeedToken token, Description topic, Map<TopicPartition, Long> ends) {
        boolean sameTopic = token.life().startsWith(topic.id());
        boolean lost = sameTopic
                && ends.entrySet().stream()
                        .anyMatch(end -> token.place(end.getKey().partition()).offset() > end.getValue());
        String life = lost ? topic.id() + "#" + System.currentTimeMillis() : sameTopic ? token.life() : topic.id();
        return new FeedToken(
                life,
                topic.partitions().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                partition -> partition,
                                partition -> sameTopic && !lost ? token.place(partition) : Place.START)));
    }

    private record Description(String id, List<Integer> partitions) {}

    private static Description describe(KafkaProperties kafka) {
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka.bootstrapServers(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis() / 2))) {
            var topic = admin.describeTopics(List.of(kafka.topic()))
                    .allTopicNames()
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .get(kafka.topic());
            if (topic == null) {
                throw new KafkaException("The broker says nothing about topic " + kafka.topic());
            }
            return new Description(
                    topic.topicId().toString(),
                    topic.partitions().stream()
                            .map(partition -> partition.partition())
                            .toList());
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("Topic %s could not be found".formatted(kafka.topic()), e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
