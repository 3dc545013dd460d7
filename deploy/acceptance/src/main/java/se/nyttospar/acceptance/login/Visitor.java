package se.nyttospar.acceptance.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser of their own. */
final class Visitor {
    private static final Pattern FORM = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final int MOST_HOPS = 12;

    private final URI pages;
    private final URI issuer;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    Visitor(URI pages, URI issuer) {
        this.pages = pages;
        this.issuer = issuer;
    }

    /** One answer, also where it only leads on. */
    HttpResponse<String> step(String path) {
        return send(HttpRequest.newBuilder(pages.resolve(path)).header("Accept", "text/html"));
    }

    /** Where it ends. */
    HttpResponse<String> follow(HttpResponse<String> first) {
        HttpResponse<String> answer = first;
        for (int hop = 0; answer.statusCode() == 302 && hop < MOST_HOPS; hop++) {
            URI next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElse("/"));
            answer = send(HttpRequest.newBuilder(next).header("Accept", "text/html"));
        }
        return answer;
    }

    /** Opens a page, fills in the provider's form, and says which page that led to. */
    URI logIn(String path, String name, String password) {
        HttpResponse<String> form = follow(step(path));
        return submit(issuer.resolve("/login"), form, Map.of("username", name, "password", password))
                .uri();
    }

    URI logOut() {
        return submit(pages.resolve("/logout"), follow(step("/logout")), Map.of())
                .uri();
    }

    private HttpResponse<String> submit(URI where, HttpResponse<String> form, Map<String, String> fields) {
        Matcher csrf = FORM.matcher(form.body());
        String token = csrf.find() ? csrf.group(1) : "";
        String body = "_csrf=" + encoded(token)
                + fields.entrySet().stream()
                        .map(field -> "&" + field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining());
        return follow(send(HttpRequest.newBuilder(where)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
