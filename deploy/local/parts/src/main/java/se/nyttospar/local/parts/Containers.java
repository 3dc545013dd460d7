package se.nyttospar.local.parts;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The same parts as containers, for machines where Docker answers. */
final class Containers {
    private static final String POSTGRES = "postgres:18";
    private static final String KAFKA = "apache/kafka:4.3.1";

    private Containers() {}

    static boolean dockerAnswers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    static Database database() {
        var container = new PostgreSQLContainer(POSTGRES);
        container.start();
        return new Database() {
            @Override
            public String jdbcUrl(String database) {
                return "jdbc:postgresql://%s:%d/%s"
                        .formatted(
                                container.getHost(),
                                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                                database);
            }

            @Override
            public String superuser() {
                return container.getUsername();
            }

            @Override
            public String superuserPassword() {
                return container.getPassword();
            }

            @Override
            public void close() {
                container.stop();
            }
        };
    }

    static Broker broker() {
        var container = new KafkaContainer(KAFKA).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        container.start();
        return new Broker() {
            @Override
            public String bootstrapServers() {
                return container.getBootstrapServers();
            }

            @Override
            public void close() {
                container.stop();
            }
        };
    }
}
