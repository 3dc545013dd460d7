package se.nyttospar.query.login;

import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** What is shown to whoever is not logged in, or no longer wants to be. Open to everybody: also to those who have no role here. */
@RestController
class LoginPages {
    static final String FAILED = "/login-failed";
    static final String LOGGED_OUT = "/logged-out";

    static final String LOG_OUT = "/logout";

    private static final String PAGE = """
            <!doctype html>
            <html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s – Nyttospår</title></head><body><main><h1>%1$s</h1><p>%2$s</p>
            <p lang="en">%3$s</p>%4$s</main></body></html>
            """;
    private static final String LOG_IN = "<p><a href=\"/\">Logga in / Log in</a></p>";
    private static final String FORM = """
            <form method="post" action="/logout"><input type="hidden" name="_csrf" value="%s">
            <p><button type="submit">Logga ut / Log out</button></p></form>""";

    @GetMapping(path = FAILED, produces = MediaType.TEXT_HTML_VALUE)
    String failed() {
        return PAGE.formatted(
                "Inloggningen gick inte",
                "Försök igen. Går det inte då heller, hör av dig till förvaltningen.",
                "The login did not work. Try again; if it still does not work, get in touch with support.",
                LOG_IN);
    }

    /** A question, because a link from elsewhere must log nobody out. */
    @GetMapping(path = LOG_OUT, produces = MediaType.TEXT_HTML_VALUE)
    String logOut(CsrfToken form) {
        return PAGE.formatted(
                "Logga ut?",
                "Du loggas ut överallt där du är inloggad i Nyttospår.",
                "You are logged out everywhere you are logged in to Nyttospår.",
                FORM.formatted(HtmlUtils.htmlEscape(form.getToken())));
    }

    @GetMapping(path = LOGGED_OUT, produces = MediaType.TEXT_HTML_VALUE)
    String loggedOut() {
        return PAGE.formatted(
                "Du är utloggad",
                "Du är utloggad överallt där du var inloggad i Nyttospår.",
                "You are logged out everywhere you were logged in to Nyttospår.",
                LOG_IN);
    }
}
