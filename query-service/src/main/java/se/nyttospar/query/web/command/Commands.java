package se.nyttospar.query.web.command;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.DefaultUriBuilderFactory;
import se.nyttospar.query.login.CurrentToken;

/**
 * Calls command-service in the name of whoever is logged in, with their own token: what they may do is decided there, and what they
 * did is theirs.
 */
@Component
public class Commands {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
    private static final String API = "/command/v1";

    private final RestClient http;
    private final CurrentToken token;
    private final Reading reading;

    Commands(CommandProperties properties, CurrentToken token, Reading reading) {
        var connections = new JdkClientHttpRequestFactory(java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .connectTimeout(properties.connect())
                .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
                .build());
        connections.setReadTimeout(properties.patience());
        var addresses = new DefaultUriBuilderFactory(properties.uri() + API);
        // Paths come encoded.
        addresses.setEncodingMode(DefaultUriBuilderFactory.EncodingMode.NONE);
        this.http = RestClient.builder()
                .requestFactory(connections)
                .uriBuilderFactory(addresses)
                .build();
        this.token = token;
        this.reading = reading;
    }

    public Outcome post(Call call) {
        return send(HttpMethod.POST, call);
    }

    public Outcome get(Call call) {
        return send(HttpMethod.GET, call);
    }

    public Outcome delete(Call call) {
        return send(HttpMethod.DELETE, call);
    }

    private Outcome send(HttpMethod method, Call call) {
        Locale language = LocaleContextHolder.getLocale();
        boolean english = language.getLanguage().equals("en");
        RestClient.RequestBodySpec request = http.method(method)
                .uri(call.path())
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token.value())
                .header(HttpHeaders.ACCEPT_LANGUAGE, english ? "en" : "sv");
        if (call.idempotencyKey() != null) {
            request.header("Idempotency-Key", call.idempotencyKey());
        }
        if (call.ifMatch() != null) {
            request.header(HttpHeaders.IF_MATCH, call.ifMatch());
        }
        if (call.body() != null) {
            request.contentType(call.type()).body(call.body());
        }
        try {
            return Objects.requireNonNull(request.exchange((_, response) -> read(response, english)));
        } catch (ResourceAccessException e) {
            LOG.warn(
                    "command-service does not answer: {}",
                    e.getMostSpecificCause().toString());
            return reading.away(english);
        }
    }

    private Outcome read(ClientHttpResponse response, boolean english) throws IOException {
        return reading.outcome(
                response.getStatusCode().value(),
                response.getHeaders(),
                response.getBody().readAllBytes(),
                english);
    }
}
