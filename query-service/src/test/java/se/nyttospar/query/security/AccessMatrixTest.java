package se.nyttospar.query.security;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.running.ReadSide.ISSUER;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.nyttospar.query.login.Browser;
import se.nyttospar.query.login.LoginSide;
import se.nyttospar.query.login.OpenIdServer;
import se.nyttospar.query.running.ReadSide;

/** Every role against every endpoint and every page, as the running service has them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {
    /** Open to everybody: they are for those who are not logged in. */
    private static final Set<String> OPEN =
            Set.of("/login-failed", "/logged-out", "/logout", "/accessibility", "/error");

    /** Pages that only tests have, and the one that says that there is none. */
    private static final Set<String> OF_TESTS = Set.of("/echo", "/forward", "/**");

    private final OpenIdServer provider = new OpenIdServer();
    private ReadSide service;
    private ReadSide pages;

    private record Endpoint(String method, String path) {
        /** Somewhere to send a request to; a stream that nobody can open would never end. */
        String example() {
            return path.replaceAll("\\{\\w+:(\\w+)[^}]*}", "$1")
                            .replaceAll("\\{[^}]+}", "x")
                            .replace("/**", "/x") + "?view=no-such-view";
        }
    }

    @BeforeAll
    void start() {
        service = new ReadSide();
        pages = LoginSide.at(provider);
    }

    @AfterAll
    void stop() {
        service.close();
        pages.close();
        provider.close();
    }

    private static List<Endpoint> endpoints(ReadSide side) {
        List<Endpoint> found = new ArrayList<>();
        Map<RequestMappingInfo, ?> handlers = side.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods();
        for (RequestMappingInfo handler : handlers.keySet()) {
            for (String path : handler.getPatternValues()) {
                Set<RequestMethod> methods = handler.getMethodsCondition().getMethods();
                assertThat(methods.isEmpty() && path.startsWith("/query")).isFalse();
                methods.forEach(method -> found.add(new Endpoint(method.name(), path)));
            }
        }
        return found;
    }

    private List<Endpoint> api() {
        return endpoints(service).stream()
                .filter(endpoint -> endpoint.path().startsWith("/query/"))
                .distinct()
                .toList();
    }

    private static Set<String> rows() {
        return AccessMatrix.API.stream()
                .map(row -> row.method() + " " + row.path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void has_one_row_for_every_endpoint_and_no_other() {
        assertThat(rows())
                .hasSameSizeAs(AccessMatrix.API)
                .isEqualTo(api().stream()
                        .map(endpoint -> endpoint.method() + " " + endpoint.path())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private int status(Endpoint endpoint, String method, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.uri(endpoint.example()))
                .method(method, HttpRequest.BodyPublishers.noBody());
        return service.send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token))
                .status();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void holds_for_every_endpoint(Role role) {
        String token = ISSUER.token(role.claim());
        for (Endpoint endpoint : api()) {
            Access row = AccessMatrix.API.stream()
                    .filter(each ->
                            each.path().equals(endpoint.path()) && each.method().equals(endpoint.method()))
                    .findFirst()
                    .orElseThrow();
            boolean allowed = row.roles().contains(role);
            assertThat(status(endpoint, endpoint.method(), token) != 403)
                    .as("%s by %s", endpoint, role)
                    .isEqualTo(allowed);
            if (endpoint.method().equals("GET")) {
                assertThat(status(endpoint, "HEAD", token) != 403)
                        .as("HEAD %s by %s", endpoint, role)
                        .isEqualTo(allowed);
            }
        }
    }

    @Test
    void closes_every_endpoint_to_whoever_has_no_token_or_no_role() {
        for (Endpoint endpoint : api()) {
            assertThat(status(endpoint, endpoint.method(), ""))
                    .as("%s", endpoint)
                    .isEqualTo(401);
            assertThat(status(endpoint, "HEAD", "")).as("HEAD %s", endpoint).isEqualTo(401);
            assertThat(status(endpoint, endpoint.method(), ISSUER.token("stranger")))
                    .as("%s", endpoint)
                    .isEqualTo(403);
        }
    }

    private static Access row(Endpoint page) {
        return AccessMatrix.PAGES.stream()
                .filter(row -> row.fits(page.method(), PathContainer.parsePath(path(page))))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void names_every_page_and_every_form() {
        assertThat(pages().stream()
                        .filter(page -> !OF_TESTS.contains(page.path()))
                        .filter(page -> AccessMatrix.NOWHERE.contains(row(page))))
                .isEmpty();
    }

    /** Forms are sent with their token, so that it is the role that is refused. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void holds_for_every_page_and_every_form(Role role) {
        provider.roles = List.of(role.claim());
        Browser browser = new Browser(pages.uri("/"));
        String form = "_csrf=" + browser.csrf();
        for (Endpoint page : pages()) {
            HttpResponse<String> answer =
                    page.method().equals("GET") ? browser.step(page.example()) : browser.submit(path(page), form);
            assertThat(answer.statusCode() != 403)
                    .as("%s by %s", page, role)
                    .isEqualTo(row(page).roles().contains(role));
            if (answer.statusCode() == 403) {
                assertThat(answer.body()).as("%s by %s", page, role).contains("<h1", "</html>");
            }
        }
    }

    @Test
    void shows_no_page_to_whoever_is_not_logged_in() {
        Browser stranger = new Browser(pages.uri("/"));
        for (Endpoint page : pages()) {
            if (!page.method().equals("GET")) {
                assertThat(stranger.submit(path(page), "").statusCode())
                        .as("%s", page)
                        .isEqualTo(403);
                continue;
            }
            assertThat(stranger.step(page.example()).statusCode())
                    .as("%s", page)
                    .isEqualTo(302);
        }
    }

    private List<Endpoint> pages() {
        return endpoints(pages).stream()
                .filter(endpoint -> Set.of("GET", "POST").contains(endpoint.method()))
                .filter(endpoint -> !endpoint.path().startsWith("/query/")
                        && !endpoint.path().startsWith("/v3/")
                        && !OPEN.contains(endpoint.path()))
                .toList();
    }

    private static String path(Endpoint page) {
        return page.example().substring(0, page.example().indexOf('?'));
    }
}
