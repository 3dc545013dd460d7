package se.nyttospar.query.login;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is shown to whoever is not logged in. */
@RestController
class LoginPages {
    static final String FAILED = "/login-failed";
    static final String LOGGED_OUT = "/logged-out";

    private static final String PAGE = """
            <!doctype html>
            <html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Nyttospår</title></head><body><main><h1>%s</h1><p>%s</p>
            <p lang="en">%s</p><p><a href="/">Logga in / Log in</a></p></main></body></html>
            """;

    @GetMapping(path = FAILED, produces = MediaType.TEXT_HTML_VALUE)
    String failed() {
        return PAGE.formatted(
                "Inloggningen gick inte",
                "Försök igen. Går det inte då heller, hör av dig till förvaltningen.",
                "The login did not work. Try again; if it still does not work, get in touch with support.");
    }

    @GetMapping(path = LOGGED_OUT, produces = MediaType.TEXT_HTML_VALUE)
    String loggedOut() {
        return PAGE.formatted(
                "Du är utloggad",
                "Du är utloggad överallt där du var inloggad i Nyttospår.",
                "You are logged out everywhere you were logged in to Nyttospår.");
    }
}
