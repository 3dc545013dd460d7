package se.nyttospar.local.openid;

import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.HtmlUtils;

/** Where a person logs in: says that it is for trying out, and whom one can be. */
@Configuration(proxyBeanMethods = false)
class LoginPage {
    static final String PATH = "/login";

    private static final String PAGE = """
            <!doctype html>
            <html lang="sv">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Logga in – Nyttospår på prov</title></head>
            <body><main>
            <h1>Logga in</h1>
            <p><strong>På prov: personerna är påhittade och lösenordet är inte hemligt.</strong>
            Det står där du startade Nyttospår.
            <span lang="en">For trying out: the people are made up and the password is no secret; it is where you started Nyttospår.</span></p>
            %s
            <form method="post" action="/login">
            <input name="_csrf" type="hidden" value="%s">
            <p><label for="username">Person / person</label><br>
            <input id="username" name="username" list="people" autocomplete="off" required autofocus></p>
            <datalist id="people">%s</datalist>
            <p><label for="password">Lösenord / password</label><br>
            <input id="password" name="password" type="password" autocomplete="off" required></p>
            <p><button type="submit">Logga in / Log in</button></p>
            </form>
            <table><caption>Personer att prova med / People to try</caption>
            <thead><tr><th scope="col">Person</th><th scope="col">Roll / role</th><th scope="col">Division</th></tr></thead>
            <tbody>%s</tbody></table>
            </main></body></html>
            """;

    @Bean
    RouterFunction<ServerResponse> loginRoute(DemoIdentities identities) {
        return RouterFunctions.route()
                .GET(
                        PATH,
                        request -> ServerResponse.ok()
                                .contentType(MediaType.TEXT_HTML)
                                .body(page(request, identities)))
                .build();
    }

    private static String page(ServerRequest request, DemoIdentities identities) {
        String csrf = request.attribute(CsrfToken.class.getName())
                .map(token -> ((CsrfToken) token).getToken())
                .orElse("");
        String failed = request.param("error").isPresent()
                ? "<p role=\"alert\">Fel person eller lösenord. <span lang=\"en\">Wrong person or password.</span></p>"
                : "";
        String names = identities.users().stream()
                .map(user -> "<option value=\"%s\">".formatted(escaped(user.name())))
                .collect(Collectors.joining());
        String people = identities.users().stream()
                .map(user -> "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td></tr>"
                        .formatted(
                                escaped(user.name()),
                                escaped(String.join(", ", user.roles())),
                                escaped(user.division() == null ? "–" : user.division())))
                .collect(Collectors.joining());
        return PAGE.formatted(failed, escaped(csrf), names, people);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
