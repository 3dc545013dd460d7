package se.nyttospar.local.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One installation of Nyttospår, seen from outside. Safe for several threads. */
public final class Nyttospar implements AutoCloseable {
    private static final int PAGE = 1000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final Addresses addresses;
    private final Wire wire;
    private final Tokens tokens;

    private Nyttospar(Addresses addresses, boolean persistent) {
        this.addresses = addresses;
        this.wire = new Wire(persistent);
        this.tokens = new Tokens(wire, addresses.token());
    }

    /** A client that repeats a request while the other side is gone or asks to come back later. */
    public static Nyttospar at(Addresses addresses) {
        return new Nyttospar(addresses, true);
    }

    /** A client that takes the first answer, whatever it is. */
    public static Nyttospar impatientAt(Addresses addresses) {
        return new Nyttospar(addresses, false);
    }

    /** Carries out a command once. */
    public Receipt command(Identity by, String path, Object body) {
        return command(by, path, body, UUID.randomUUID().toString(), null);
    }

    /** Carries out a command once, however often it is asked for under this key. */
    public Receipt command(Identity by, String path, Object body, String key) {
        return command(by, path, body, key, null);
    }

    /** Revises what has this version. */
    public Receipt revise(Identity by, String path, Object body, long version) {
        return command(by, path, body, UUID.randomUUID().toString(), version);
    }

    /** Enters somebody in the directory of people, which is no part of the log. */
    public void register(Identity by, Object person) {
        String path = "/actors";
        Reply reply = post(by, path, ContentType.APPLICATION_JSON, JSON.writeValueAsBytes(person), _ -> {});
        if (!reply.successful()) {
            throw new RefusedException(path, reply);
        }
    }

    private Receipt command(Identity by, String path, Object body, String key, @Nullable Long version) {
        Reply reply = post(by, path, ContentType.APPLICATION_JSON, JSON.writeValueAsBytes(body), request -> {
            request.setHeader("Idempotency-Key", key);
            if (version != null) {
                request.setHeader("If-Match", "\"" + version + "\"");
            }
        });
        if (!reply.successful()) {
            throw new RefusedException(path, reply);
        }
        return JSON.treeToValue(reply.json(), Receipt.class);
    }

    /** Sends any body to command-service. */
    public Reply post(
            Identity by, String path, ContentType type, byte[] body, Consumer<ClassicRequestBuilder> headers) {
        ClassicRequestBuilder request = ClassicRequestBuilder.post(under(addresses.command(), "/command/v1", path))
                .setHeader("Authorization", "Bearer " + tokens.of(by))
                .setEntity(body, type);
        headers.accept(request);
        return wire.send(request.build());
    }

    /** Asks command-service to forget something. */
    public Reply delete(Identity by, String path) {
        return wire.send(ClassicRequestBuilder.delete(under(addresses.command(), "/command/v1", path))
                .setHeader("Authorization", "Bearer " + tokens.of(by))
                .build());
    }

    /** Asks command-service. */
    public Reply status(Identity by, String path) {
        return get(by, under(addresses.command(), "/command/v1", path));
    }

    /**
     * Asks query-service.
     *
     * @throws RefusedException when the answer is a problem
     */
    public Reply query(String path) {
        Reply reply = get(Identity.EXECUTIVE, under(addresses.query(), "/query/v1", path));
        if (!reply.successful()) {
            throw new RefusedException(path, reply);
        }
        return reply;
    }

    /** Asks query-service to do something, such as rebuilding a view. */
    public Reply operate(Identity by, String path) {
        return wire.send(ClassicRequestBuilder.post(under(addresses.query(), "/query/v1", path))
                .setHeader("Authorization", "Bearer " + tokens.of(by))
                .build());
    }

    /** A token for what this client does not do itself, such as listening. */
    public String token(Identity of) {
        return tokens.of(of);
    }

    /** Every item of a list, however many pages it has. */
    public List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String separator = path.contains("?") ? "&" : "?";
        for (int page = 1; ; page++) {
            JsonNode answer = query("%s%slimit=%d&page=%d".formatted(path, separator, PAGE, page))
                    .json();
            answer.path("items").forEach(items::add);
            if (items.size() >= answer.path("total").asLong()
                    || answer.path("items").isEmpty()) {
                return items;
            }
        }
    }

    private Reply get(Identity by, URI uri) {
        return wire.send(ClassicRequestBuilder.get(uri)
                .setHeader("Authorization", "Bearer " + tokens.of(by))
                .build());
    }

    private static URI under(URI service, String api, String path) {
        return URI.create(service + api + path);
    }

    @Override
    public void close() {
        wire.close();
    }
}
