package se.nyttospar.command.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service, running on a free port, asked over HTTP as anyone would. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RunningService {

    /** An answer. */
    public record Reply(int status, JsonNode body, HttpResponse<String> http) {
        public String code() {
            return body.path("code").asString("");
        }

        public String etag() {
            return http.headers().firstValue("ETag").orElse("");
        }
    }

    protected static final String FRAMEWORK = "norrbotten-2026-2028";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    protected final String admin = Surroundings.TOKENS.token("actor-admin", "admin");
    protected final String owner = Surroundings.TOKENS.token("actor-owner", "benefit-owner");
    protected final String board = Surroundings.TOKENS.token("actor-board", "board");
    protected final String controller = Surroundings.TOKENS.token("actor-controller", "controller");
    protected final String reporter = Surroundings.TOKENS.reporter("actor-reporter", "medicin");

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        Surroundings.register(properties);
    }

    @BeforeAll
    void organisation() {
        post(admin, "/divisions", "{'id':'medicin','name':'Medicin'}");
        post(admin, "/divisions", "{'id':'kirurgi','name':'Kirurgi'}");
        post(
                admin,
                "/units",
                "{'id':'akuten','divisionId':'medicin','name':'Akuten','externalCodes':[{'system':'hsa','code':'SE1'}]}");
        post(admin, "/indicators", indicator("vantetid", "MONTH"));
        post(
                admin,
                "/forums",
                "{'id':'radet','charter':{'kind':'PORTFOLIO_COUNCIL','name':{'sv':'Rådet'},'mandate':'DECIDES'}}");
    }

    protected static String indicator(String id, String frequency) {
        return """
            {'id':'%s','name':{'sv':'Andel inom fyra timmar'},'unit':'%%','direction':'INCREASE','frequency':'%s',
             'overUnits':'MEAN','overTime':'MEAN','area':'tillganglighet','groups':['SEX']}""".formatted(id, frequency);
    }

    /** A new initiative with one primary benefit in the emergency department. */
    protected void benefit(String id) {
        post(owner, "/initiatives", """
            {'id':'i-%s','title':'Digital triage','kind':'MINOR','divisionId':'medicin','frameworkId':'%s','operationsOwner':'actor-x'}""".formatted(id, FRAMEWORK));
        Reply reply = post(owner, "/benefits", """
            {'id':'%s','initiativeId':'i-%s','title':'Fler inom fyra timmar','type':'QUALITATIVE','role':'PRIMARY',
             'perspective':'samhalle-och-medborgare','indicatorId':'vantetid','unitId':'akuten',
             'target':{'kind':'CHANGE','value':95,'date':'2027-12-31'}}""".formatted(id, id));
        if (reply.status() != 201) {
            throw new IllegalStateException(String.valueOf(reply.body()));
        }
    }

    protected static String value(String period, String value) {
        return "{'period':'%s','value':%s}".formatted(period, value);
    }

    /** Posts JSON, written with single quotes for legibility. */
    protected Reply post(String token, String path, String json, String... headers) {
        return send(token, path, "application/json", json.replace('\'', '"'), headers);
    }

    protected Reply send(String token, String path, String type, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path)).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        return exchange(token, request, headers);
    }

    protected Reply sendBytes(String token, String path, String type, byte[] body) {
        return exchange(
                token,
                HttpRequest.newBuilder(uri(path)).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    protected HttpResponse<byte[]> download(String token, String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(uri(path))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    protected Reply get(String token, String path) {
        return exchange(token, HttpRequest.newBuilder(uri(path)));
    }

    protected Reply delete(String token, String path) {
        return exchange(token, HttpRequest.newBuilder(uri(path)).DELETE());
    }

    /** Any request at all, to a path from the root. */
    protected Reply request(String token, String method, String path, String type, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        return exchange(token, request.method(method, BodyPublishers.ofString(body)), headers);
    }

    protected URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port
                + (path.startsWith("/v3") || path.startsWith("/actuator") ? "" : "/command/v1") + path);
    }

    /** JSON as it is, anything else as one text. */
    private static JsonNode body(HttpResponse<String> response) {
        String body = response.body();
        if (body.isBlank()) {
            return MAPPER.nullNode();
        }
        boolean text = response.headers().firstValue("Content-Type").orElse("").startsWith("text/");
        return text ? MAPPER.stringNode(body) : MAPPER.readTree(body);
    }

    private Reply exchange(String token, HttpRequest.Builder request, String... headers) {
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        List.of(headers).forEach(header -> request.header(header.split(": ", 2)[0], header.split(": ", 2)[1]));
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), body(response), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
