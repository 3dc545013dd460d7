package se.nyttospar.local.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.nyttospar.local.parts.BrokerProcess;
import se.nyttospar.local.parts.ChildSpec;
import se.nyttospar.local.parts.JavaCommand;
import se.nyttospar.local.parts.PostgresCluster;
import se.nyttospar.local.parts.Readiness;

/** Every process that Nyttospår needs, and how it is started: small heaps, loopback, everything it must know in its environment. */
final class Stack {
    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Duser.timezone=UTC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /** Whoever asks comes before imports, and before the filling of views: their threads say that they can wait. */
    private static final String PRIORITIES = "-XX:ThreadPriorityPolicy=1";

    private final Path home;
    private final DataFolder data;
    private final Addresses addresses;
    private final Options options;
    private final List<StartCache> caches = new ArrayList<>();

    Stack(Options options, DataFolder data) {
        this.home = options.home.toAbsolutePath().normalize();
        this.data = data;
        this.addresses = options.addresses();
        this.options = options;
    }

    PostgresCluster postgres() {
        return new PostgresCluster(
                data.of("postgres"), addresses.postgres(), Map.of("max_connections", "120"), data.log("postgres"));
    }

    ChildSpec broker() {
        Path jar = home.resolve("deploy/local/launcher/target/launcher.jar");
        var application = Application.of("broker", jar, apps(), data.log("unpacking"));
        return BrokerProcess.spec(
                data.of("kafka"), addresses.kafka(), jar.toString(), data.log("kafka"), flags(application));
    }

    ChildSpec openidProvider() {
        var environment = Map.of(
                "SERVER_PORT", Integer.toString(addresses.openid()),
                "NYTTOSPAR_OPENID_DATA", data.of("openid").toString(),
                "NYTTOSPAR_OPENID_WEBURI", addresses.queryUri().toString());
        return springBoot(
                "openid-provider",
                home.resolve("deploy/local/openid-provider/target"),
                List.of("-Xmx96m", "-XX:TieredStopAtLevel=1"),
                environment,
                addresses.issuer() + "/health");
    }

    ChildSpec commandService() {
        var environment = new HashMap<>(service("nyttospar_command", addresses.command(), "command-1"));
        // One reader on two processors is not faster with more partitions, and each has its own watermarks.
        environment.put("NYTTOSPAR_KAFKA_PARTITIONS", "4");
        return springBoot(
                "command-service",
                home.resolve("command-service/target"),
                List.of("-Xms64m", "-Xmx" + options.serviceHeap, PRIORITIES),
                environment,
                addresses.commandUri() + "/actuator/health/readiness");
    }

    ChildSpec queryService() {
        var environment = new HashMap<>(service("nyttospar_query", addresses.query(), "query-1"));
        environment.put("NYTTOSPAR_COMMAND_URI", addresses.commandUri().toString());
        environment.put("NYTTOSPAR_LOGIN_WEB_URI", addresses.queryUri().toString());
        // Everybody who tries it out does so from one address.
        environment.put("NYTTOSPAR_RATES_LOGINS_PER_MINUTE", "10000");
        // As public as the demo identities that it belongs to.
        environment.put("NYTTOSPAR_LOGIN_CLIENT_SECRET", "nyttospar-web-secret");
        return springBoot(
                "query-service",
                home.resolve("query-service/target"),
                // Nearly all that filling views makes is short-lived.
                List.of("-Xms64m", "-Xmx" + options.serviceHeap, "-XX:NewRatio=1", PRIORITIES),
                environment,
                addresses.queryUri() + "/actuator/health/readiness");
    }

    /** Decides about what the parts recorded when they ended. */
    void keepCaches(boolean wasReady) {
        caches.forEach(wasReady ? StartCache::keep : StartCache::discard);
    }

    /** Whether ending takes longer this time, because the parts record how they start. */
    boolean recordsCaches() {
        return caches.stream().anyMatch(StartCache::records);
    }

    private Map<String, String> service(String database, int port, String node) {
        return Map.ofEntries(
                Map.entry("SPRING_DATASOURCE_URL", postgres().jdbcUrl(database)),
                Map.entry("SPRING_DATASOURCE_USERNAME", database),
                Map.entry("SPRING_DATASOURCE_PASSWORD", data.databasePassword()),
                Map.entry("NYTTOSPAR_KAFKA_BOOTSTRAP_SERVERS", addresses.bootstrapServers()),
                Map.entry("NYTTOSPAR_SECURITY_ISSUER", addresses.issuer().toString()),
                Map.entry(
                        "NYTTOSPAR_SECURITY_JWK_SET_URI", addresses.jwkSetUri().toString()),
                Map.entry("NYTTOSPAR_SECURITY_AUDIENCE", "nyttospar"),
                Map.entry("NYTTOSPAR_NODE_ID", node),
                Map.entry("SERVER_ADDRESS", "127.0.0.1"),
                Map.entry("SERVER_PORT", Integer.toString(port)),
                Map.entry("AXONIQ_UPDATE_CHECKER_DISABLED", "true"));
    }

    private ChildSpec springBoot(
            String name, Path target, List<String> heap, Map<String, String> environment, String health) {
        var application =
                Application.of(name, Application.newest(target, name + "-*-exec.jar"), apps(), data.log("unpacking"));
        var flags = new ArrayList<>(SMALL);
        flags.addAll(heap);
        flags.addAll(flags(application));
        return new ChildSpec(
                name,
                JavaCommand.jar(flags, application.jar()),
                environment,
                data.log(name),
                Readiness.http(URI.create(health)));
    }

    private List<String> flags(Application application) {
        var cache = StartCache.of(application, options.startCache);
        synchronized (caches) {
            caches.add(cache);
        }
        return cache.flags();
    }

    private Path apps() {
        return home.resolve("deploy/local/launcher/target/apps");
    }
}
