package se.nyttospar.local.openid;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who can get a token here; the data are in demo-identities.yaml.
 *
 * @param clients programs that log in as themselves
 * @param users people who log in with a form
 * @param web the client through which those people log in
 */
@ConfigurationProperties("nyttospar.identities")
record DemoIdentities(List<Identity> clients, List<Identity> users, Web web) {

    /**
     * @param name client id or user name
     * @param person what the person is called; made up
     * @param secret in plain text: it is documented, and the provider listens on loopback only
     * @param actor the pseudonym that events carry; the {@code sub} of every token
     * @param division that a reporter reports for, {@code *} for every division; none for other roles
     */
    record Identity(
            String name,
            String person,
            String secret,
            UUID actor,
            List<String> roles,
            @Nullable String division) {}

    record Web(String id, String secret) {}

    Optional<Identity> client(String id) {
        return clients.stream().filter(client -> client.name().equals(id)).findFirst();
    }

    Optional<Identity> user(String name) {
        return users.stream().filter(user -> user.name().equals(name)).findFirst();
    }

    Optional<Identity> actor(String actor) {
        return Stream.concat(clients.stream(), users.stream())
                .filter(identity -> identity.actor().toString().equals(actor))
                .findFirst();
    }
}
