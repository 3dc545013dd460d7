package se.nyttospar.local.openid;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
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

    /** The cookie of the pages, which browsers send here too, so that the language that was chosen there holds here. */
    private static final String LANGUAGE = "nyttospar-language";

    private static final Duration KEPT = Duration.ofDays(365);
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final String page = text("login.html");

    @Bean
    RouterFunction<ServerResponse> loginRoute(DemoIdentities identities) {
        return RouterFunctions.route()
                .GET(PATH, request -> answer(request, identities))
                .build();
    }

    private ServerResponse answer(ServerRequest request, DemoIdentities identities) {
        Optional<String> wanted = request.param("lang");
        LoginTexts texts = LoginTexts.in(
                wanted.orElseGet(() -> Optional.ofNullable(request.cookies().getFirst(LANGUAGE))
                        .map(Cookie::getValue)
                        .orElse("sv")));
        var answer = ServerResponse.ok().contentType(MediaType.TEXT_HTML);
        wanted.ifPresent(_ -> answer.cookie(kept(texts.tag())));
        return answer.body(filled(request, identities, texts));
    }

    private static Cookie kept(String language) {
        Cookie cookie = new Cookie(LANGUAGE, language);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private String filled(ServerRequest request, DemoIdentities identities, LoginTexts texts) {
        String chosen = request.param("person")
                .filter(name -> identities.user(name).isPresent())
                .orElse("");
        Map<String, String> words = new HashMap<>(texts.words());
        words.put("lang", texts.tag());
        words.put("chosen", chosen);
        words.replaceAll((_, word) -> escaped(word));
        words.put("focusName", chosen.isEmpty() ? " autofocus" : "");
        words.put("focusPassword", chosen.isEmpty() ? "" : " autofocus");
        words.put(
                "csrf",
                request.attribute(CsrfToken.class.getName())
                        .map(token -> escaped(((CsrfToken) token).getToken()))
                        .orElse(""));
        words.put(
                "failed",
                request.param("error").isPresent()
                        ? "<div class=\"notice refused\" role=\"alert\"><p>%s</p></div>".formatted(texts.failed())
                        : "");
        words.put(
                "names",
                identities.users().stream()
                        .map(user -> "<option value=\"%s\">".formatted(escaped(user.name())))
                        .collect(Collectors.joining()));
        words.put(
                "rows",
                identities.users().stream().map(user -> row(user, texts)).collect(Collectors.joining()));
        return PLACE.matcher(page)
                .replaceAll(place -> Matcher.quoteReplacement(words.getOrDefault(place.group(1), "")));
    }

    private static String row(DemoIdentities.Identity user, LoginTexts texts) {
        return "<tr><th scope=\"row\"><a href=\"/login?person=%1$s\">%1$s</a><br>%2$s</th><td>%3$s</td><td>%4$s</td></tr>"
                .formatted(
                        escaped(user.name()),
                        escaped(user.person()),
                        escaped(texts.roles(user.roles())),
                        escaped(user.division() == null ? "–" : texts.everyDivision(user.division())));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String text(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
