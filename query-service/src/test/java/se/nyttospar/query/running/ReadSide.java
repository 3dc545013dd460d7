package se.nyttospar.query.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.nyttospar.local.parts.Broker;
import se.nyttospar.local.parts.Database;
import se.nyttospar.local.parts.Parts;
import se.nyttospar.query.QueryApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service on a database and a topic of its own; the servers behind are shared by all tests of a run. */
public final class ReadSide implements AutoCloseable {
    /** Started when first needed. */
    private static final class Shared {
        private static final Database DATABASE = Parts.database();
        private static final Broker BROKER = Parts.broker();
    }

    public static final Issuer ISSUER = new Issuer();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String name =
            "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private final Map<String, Object> settings = new HashMap<>();
    private final Database server;
    private final Log log;
    private ConfigurableApplicationContext context;

    public ReadSide(String... more) {
        this(Shared.DATABASE, Shared.BROKER, more);
    }

    /** On servers of its own, to be killed. */
    public ReadSide(Database server, Broker broker, String... more) {
        this.server = server;
        server.create(name, name, "secret");
        log = new Log(broker.bootstrapServers(), name);
        settings.put("server.port", "0");
        settings.put("server.address", "127.0.0.1");
        settings.put("spring.datasource.url", server.jdbcUrl(name));
        settings.put("spring.datasource.username", name);
        settings.put("spring.datasource.password", "secret");
        settings.put("nyttospar.kafka.bootstrap-servers", broker.bootstrapServers());
        settings.put("nyttospar.kafka.topic", name);
        settings.put("nyttospar.security.issuer", Issuer.NAME);
        settings.put("nyttospar.security.jwk-set-uri", ISSUER.jwkSetUri());
        settings.put("nyttospar.node-id", "test");
        for (String setting : more) {
            settings.put(setting.split("=", 2)[0], setting.split("=", 2)[1]);
        }
        context = start();
    }

    private ConfigurableApplicationContext start() {
        SpringApplication application = new SpringApplicationBuilder(QueryApplication.class).build();
        application.setRegisterShutdownHook(false);
        return application.run(settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }

    public Log log() {
        return log;
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public void restart() {
        stop();
        startAgain();
    }

    public void stop() {
        context.close();
    }

    public void startAgain() {
        context = start();
    }

    /** The query database, past the service. */
    public JdbcClient database() {
        return JdbcClient.create(new DriverManagerDataSource(server.jdbcUrl(name), name, "secret"));
    }

    public URI uri(String path) {
        return URI.create(
                "http://127.0.0.1:%s%s".formatted(context.getEnvironment().getProperty("local.server.port"), path));
    }

    /** A body of JSON and what came with it. */
    public record Reply(int status, HttpResponse<String> response) {
        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String code() {
            return json().path("code").asString();
        }
    }

    public Reply get(String path) {
        return get(path, ISSUER.token("executive"));
    }

    public Reply get(String path, String token) {
        return send(HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token));
    }

    public Reply post(String path, String token) {
        return send(HttpRequest.newBuilder(uri(path))
                .POST(HttpRequest.BodyPublishers.noBody())
                .header("Authorization", "Bearer " + token));
    }

    public Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
        log.close();
    }
}
