package se.nyttospar.query.login;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's browser: keeps cookies, and goes where it is sent. */
public final class Browser {
    private static final Pattern CSRF = Pattern.compile("csrf=(\\S+)");

    private final URI home;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    public Browser(URI home) {
        this.home = home;
    }

    /** One step: the answer itself, also where it leads on. */
    public HttpResponse<String> step(String where) {
        return send(HttpRequest.newBuilder(home.resolve(where)).header("Accept", "text/html"));
    }

    /** The page that it ends at. */
    public HttpResponse<String> open(String where) {
        return follow(step(where));
    }

    public HttpResponse<String> follow(HttpResponse<String> first) {
        HttpResponse<String> answer = first;
        for (int hops = 0; answer.statusCode() == 302 && hops < 10; hops++) {
            answer = step(answer.uri().resolve(location(answer)).toString());
        }
        return answer;
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    public HttpResponse<String> submit(String where, String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(where))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** What a form of the page carries. */
    public String csrf() {
        Matcher token = CSRF.matcher(open("/echo").body());
        return token.find() ? token.group(1) : "";
    }

    String session() {
        return cookies.getCookieStore().get(home).stream()
                .filter(cookie -> cookie.getName().equals("nyttospar"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
