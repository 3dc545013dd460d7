package se.nyttospar.query.web.pages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands in a page. */
final class Forms {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/(?:assets|webjars)/[^\"#]+)\"");

    private Forms() {}

    static String csrf(String page) {
        Matcher token = CSRF.matcher(page);
        return token.find() ? token.group(1) : "";
    }

    static List<String> assets(String page) {
        return ASSET.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    static String asset(String page, String name) {
        return assets(page).stream()
                .filter(path -> path.contains(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + " in " + assets(page)));
    }

    /** Bytes on the way, of all of them, for a browser that takes gzip. */
    static long compressed(URI home, List<String> paths) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            long bytes = 0;
            for (String path : paths) {
                bytes += http.send(
                                HttpRequest.newBuilder(home.resolve(path))
                                        .header("Accept-Encoding", "gzip")
                                        .build(),
                                HttpResponse.BodyHandlers.ofByteArray())
                        .body()
                        .length;
            }
            return bytes;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
