package se.nyttospar.command.testing;

import org.springframework.test.context.DynamicPropertyRegistry;
import se.nyttospar.local.parts.Broker;
import se.nyttospar.local.parts.Database;
import se.nyttospar.local.parts.Parts;

/** One PostgreSQL, one broker and one issuer of tokens for all tests of the module; they end with the JVM. */
public final class Surroundings {

    public static final Database DATABASE = Parts.database();
    public static final Broker BROKER = Parts.broker();
    public static final TokenIssuer TOKENS = new TokenIssuer();

    static {
        DATABASE.create("nyttospar_command", "nyttospar_command", "secret");
        DATABASE.create("nyttospar_examples", "nyttospar_examples", "secret");
    }

    private Surroundings() {}

    public static void register(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> DATABASE.jdbcUrl("nyttospar_command"));
        properties.add("spring.datasource.username", () -> "nyttospar_command");
        properties.add("spring.datasource.password", () -> "secret");
        properties.add("nyttospar.kafka.bootstrap-servers", BROKER::bootstrapServers);
        properties.add("nyttospar.security.issuer", TOKENS::issuer);
        properties.add("nyttospar.security.jwk-set-uri", TOKENS::jwkSetUri);
    }
}
