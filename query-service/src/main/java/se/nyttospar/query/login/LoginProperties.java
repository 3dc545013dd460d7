package se.nyttospar.query.login;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people log in on the pages.
 *
 * @param webUri where browsers reach the pages, without path; only on this machine itself may it be plain http
 * @param clientId what the OpenID provider calls the pages
 * @param clientSecret what the pages prove themselves with; empty where the provider is content with PKCE
 * @param scopes what is asked for
 * @param idle how long nobody may do anything before the session ends
 * @param lifetime how long a session lasts at most, whatever is done
 * @param patience how long the OpenID provider may take to answer
 * @param connections to the database that sessions may use at a time
 */
@Validated
@ConfigurationProperties("nyttospar.login")
public record LoginProperties(
        @NotNull @DefaultValue("http://127.0.0.1:8080") URI webUri,
        @NotBlank @DefaultValue("nyttospar-web") String clientId,
        @NotNull @DefaultValue("") String clientSecret,

        @NotEmpty @DefaultValue({"openid", "profile", "nyttospar"})
        List<String> scopes,

        @NotNull @DefaultValue("30m") Duration idle,
        @NotNull @DefaultValue("10h") Duration lifetime,
        @NotNull @DefaultValue("5s") Duration patience,
        @Min(1) @Max(100) @DefaultValue("4") int connections) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    public LoginProperties {
        boolean https = "https".equals(webUri.getScheme());
        boolean here = "http".equals(webUri.getScheme()) && LOOPBACK.contains(String.valueOf(webUri.getHost()));
        if (!https && !here) {
            throw new IllegalArgumentException(
                    "nyttospar.login.web-uri is https; plain http is for trying out on this machine: " + webUri);
        }
    }

    /** Whether cookies may travel encrypted only. */
    boolean secure() {
        return "https".equals(webUri.getScheme());
    }

    /** A path of ours as an address. */
    String at(String path) {
        return webUri.resolve(path).toString();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "LoginProperties[" + webUri + ", " + clientId + "]";
    }
}
