package se.nyttospar.query.web.command;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AbstractOAuth2Token;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;
import se.nyttospar.query.words.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** With the token that the request came with. */
@Component
class TokenSending implements Sending {
    private final RestClient http = RestClient.create();
    private final JsonMapper mapper;
    private final String base;

    TokenSending(JsonMapper mapper, @Value("${nyttospar.command.uri:http://127.0.0.1:8081}") String base) {
        this.mapper = mapper;
        this.base = base + "/command/v1";
    }

    @Override
    public Result post(Language language, Object body, @Nullable String version, List<String> path) {
        return send(language, path, Map.of(), "application/json", mapper.writeValueAsBytes(body), version);
    }

    @Override
    public Result upload(
            Language language, List<String> path, Map<String, String> parameters, String type, byte[] file) {
        return send(language, path, parameters, type, file, null);
    }

    private Result send(
            Language language,
            List<String> path,
            Map<String, String> parameters,
            String type,
            byte[] body,
            @Nullable String version) {
        return http.post()
                .uri(address(path, parameters))
                .contentType(MediaType.parseMediaType(type))
                .headers(headers -> {
                    headers.setBearerAuth(token());
                    if (version != null) {
                        headers.setIfMatch("\"" + version + "\"");
                    }
                })
                .body(body)
                .exchange((_, response) ->
                        Result.of(response.getStatusCode().value(), mapper.readTree(response.getBody()), language));
    }

    @Override
    public JsonNode get(List<String> path, Map<String, String> parameters) {
        return http.get()
                .uri(address(path, parameters))
                .headers(headers -> headers.setBearerAuth(token()))
                .exchange((_, response) -> mapper.readTree(response.getBody()));
    }

    private java.net.URI address(List<String> path, Map<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(base);
        path.forEach(address::pathSegment);
        parameters.forEach(address::queryParam);
        return address.encode().build().toUri();
    }

    private static String token() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getCredentials() instanceof AbstractOAuth2Token token
                ? token.getTokenValue()
                : "";
    }
}
