package se.nyttospar.local.client;

import java.net.URI;
import java.util.Map;

/**
 * Where the services of one installation answer.
 *
 * @param command command-service, without path
 * @param query query-service, without path
 * @param token token endpoint of the OpenID provider
 */
public record Addresses(URI command, URI query, URI token) {

    /**
     * Reads NYTTOSPAR_COMMAND_URI, NYTTOSPAR_QUERY_URI and NYTTOSPAR_TOKEN_URI; what is not set is where deploy/local/run
     * starts it.
     */
    public static Addresses from(Map<String, String> environment) {
        return new Addresses(
                URI.create(environment.getOrDefault("NYTTOSPAR_COMMAND_URI", "http://127.0.0.1:8081")),
                URI.create(environment.getOrDefault("NYTTOSPAR_QUERY_URI", "http://127.0.0.1:8080")),
                URI.create(environment.getOrDefault("NYTTOSPAR_TOKEN_URI", "http://127.0.0.1:9000/oauth2/token")));
    }
}
