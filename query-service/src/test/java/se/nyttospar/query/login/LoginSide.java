package se.nyttospar.query.login;

import java.util.List;
import java.util.stream.Stream;
import se.nyttospar.local.parts.Ports;
import se.nyttospar.query.running.ReadSide;

/** The read side with a provider to log in at. */
public final class LoginSide {
    private LoginSide() {}

    public static ReadSide at(OpenIdServer provider, String... more) {
        int port = Ports.free();
        return new ReadSide(Stream.concat(
                        Stream.of(
                                "server.port=" + port,
                                "nyttospar.rates.logins-per-minute=10000",
                                "nyttospar.login.web-uri=http://127.0.0.1:" + port,
                                "nyttospar.security.issuer=" + provider.issuer(),
                                "nyttospar.security.jwk-set-uri=" + provider.issuer() + "/jwks"),
                        List.of(more).stream())
                .toArray(String[]::new));
    }
}
