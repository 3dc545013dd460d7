package se.nyttospar.command.actor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nyttospar.command.testing.RunningService;
import se.nyttospar.command.testing.Surroundings;

@ExtendWith(OutputCaptureExtension.class)
class ErasingPeopleTest extends RunningService {

    private static final String NAME = "Xerxesia Markörsdotter-Zq";
    private static final String MARKER = "Xerxesia";
    private static final String TOPIC = "nyttospar.events";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void after_erasing_no_table_no_event_no_topic_and_no_log_gives_the_name(CapturedOutput output) {
        String person = Surroundings.TOKENS.token(
                "p-7f31", "benefit-owner", claims -> claims.claim("name", NAME).claim("email", MARKER + "@region.se"));
        assertThat(post(person, "/actors/me", "{}").status()).isEqualTo(201);
        assertThat(get(admin, "/actors/p-7f31").body().path("name").asString()).isEqualTo(NAME);
        assertThat(tablesWith(MARKER)).containsExactly("actor_person");
        assertThat(post(person, "/initiatives", """
            {'id':'i-erased','title':'Digital triage','kind':'MINOR','divisionId':'medicin','frameworkId':'%s','operationsOwner':'p-7f31'}""".formatted(FRAMEWORK)).status())
                .isEqualTo(201);
        long position = post(person, "/initiatives/i-erased/decision-points", "{'date':'2027-01-01'}")
                .body()
                .path("position")
                .asLong();

        assertThat(delete(person, "/actors/me").status()).isEqualTo(204);

        assertThat(get(admin, "/actors/p-7f31").body().has("name")).isFalse();
        assertThat(get(admin, "/actors/p-7f31").body().path("erased").asString())
                .isNotBlank();
        assertThat(post(person, "/actors/me", "{}").body().has("name")).isFalse();
        assertThat(tablesWith(MARKER)).isEmpty();
        List<ConsumerRecord<byte[], byte[]>> topic = topicUntil(position);
        assertThat(topic).anyMatch(record -> text(record).contains("i-erased"));
        assertThat(topic).noneMatch(record -> text(record).contains(MARKER));
        assertThat(output.getAll()).contains("actor erased id=p-7f31").doesNotContain(MARKER);
    }

    @Test
    void an_administrator_registers_replaces_and_erases() {
        String body = "{'id':'p-9a02','name':'Registrerad Person','email':'r@region.se','division':'medicin'}";

        assertThat(post(admin, "/actors", body).status()).isEqualTo(201);
        assertThat(post(admin, "/actors", body.replace("Registrerad", "Omregistrerad"))
                        .status())
                .isEqualTo(200);
        assertThat(get(controller, "/actors/p-9a02").body().path("name").asString())
                .startsWith("Omregistrerad");
        assertThat(get(admin, "/actors?limit=1000").body().path("items").toString())
                .contains("p-9a02");
        assertThat(get(admin, "/actors?limit=0").code()).isEqualTo("parameter-invalid");
        assertThat(delete(admin, "/actors/p-9a02").status()).isEqualTo(204);
        assertThat(delete(admin, "/actors/p-9a02").status()).isEqualTo(204);
        assertThat(delete(admin, "/actors/nobody").code()).isEqualTo("actor-unknown");
    }

    @Test
    void names_are_for_those_whose_work_needs_them() {
        assertThat(post(owner, "/actors", "{'id':'p-1','name':'x'}").code()).isEqualTo("role-missing");
        assertThat(get(reporter, "/actors/p-1").code()).isEqualTo("role-missing");
        assertThat(get(owner, "/actors").code()).isEqualTo("role-missing");
        assertThat(delete(owner, "/actors/p-1").code()).isEqualTo("role-missing");
        assertThat(get("", "/actors/p-1").code()).isEqualTo("token-missing");
        assertThat(get(owner, "/actors/me").code()).isEqualTo("actor-unknown");
        assertThat(post(owner, "/actors/me", "{}").code()).isEqualTo("actor-claims-missing");
        assertThat(post(admin, "/actors", "{'id':'anna@region.se','name':'Anna'}")
                        .code())
                .isEqualTo("actor-id-invalid");
    }

    @Test
    void whoever_signs_in_by_name_cannot_act_because_events_would_carry_it() {
        String named = Surroundings.TOKENS.token("anna.andersson@region.se", "benefit-owner");
        String numbered = Surroundings.TOKENS.token("198112189876", "benefit-owner");

        assertThat(post(named, "/initiatives/none/decision-points", "{'date':'2027-01-01'}")
                        .code())
                .isEqualTo("actor-not-pseudonymous");
        assertThat(post(numbered, "/initiatives/none/decision-points", "{'date':'2027-01-01'}")
                        .code())
                .isEqualTo("actor-not-pseudonymous");
    }

    /** Every table of the database, whole rows as text; bytes show as hexadecimal. */
    private List<String> tablesWith(String marker) {
        String hex = HexFormat.of().formatHex(marker.getBytes(UTF_8));
        List<String> tables = jdbc.sql("select quote_ident(table_name) from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        assertThat(tables).contains("domain_event_entry", "actor_person", "idempotency_key");
        return tables.stream()
                .filter(table -> jdbc.sql("select exists (select from " + table
                                + " t where t::text ilike :marker or t::text like :hex)")
                        .param("marker", "%" + marker + "%")
                        .param("hex", "%" + hex + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        StringBuilder text = new StringBuilder();
        record.headers().forEach(header -> text.append(new String(header.value(), UTF_8)));
        text.append(record.key() == null ? "" : new String(record.key(), UTF_8));
        return text.append(record.value() == null ? "" : new String(record.value(), UTF_8))
                .toString();
    }

    /** Everything on the topic, at least until the watermark has passed the position in every partition. */
    private static List<ConsumerRecord<byte[], byte[]>> topicUntil(long position) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                Surroundings.BROKER.bootstrapServers(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
            Instant end = Instant.now().plusSeconds(30);
            while (Instant.now().isBefore(end) && passed(found, position) < partitions.size()) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            assertThat(passed(found, position)).isEqualTo(partitions.size());
            return found;
        }
    }

    private static long passed(List<ConsumerRecord<byte[], byte[]>> found, long position) {
        return found.stream()
                .filter(record -> "log.watermark".equals(header(record, "ce_type"))
                        && Long.parseLong(header(record, "ce_position")) >= position)
                .map(ConsumerRecord::partition)
                .distinct()
                .count();
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "0" : new String(header.value(), UTF_8);
    }
}
