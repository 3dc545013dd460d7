package se.nyttospar.query.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.nyttospar.query.login.Browser;
import se.nyttospar.query.login.LoginSide;
import se.nyttospar.query.login.OpenIdServer;
import se.nyttospar.query.running.ReadSide;
import se.nyttospar.query.security.Role;

/** The web application that has been {@link Told} of a region, with its provider, and a stand-in where command-service would be. */
final class Site implements AutoCloseable {
    private final OpenIdServer provider = new OpenIdServer();
    private final StandIn commands = new StandIn();
    private final ReadSide service =
            LoginSide.at(provider, "nyttospar.command.uri=http://127.0.0.1:" + commands.port());
    private long position = Told.to(service.log());

    StandIn commands() {
        return commands;
    }

    ReadSide service() {
        return service;
    }

    /** What it has been told since, up to a position. */
    void toldTo(long later) {
        position = later;
    }

    /** Nobody yet. */
    Browser visitor() {
        return new Browser(service.uri("/"));
    }

    /** Somebody with these roles, who has logged in when the first page is opened. */
    Browser visitor(String person, Role... roles) {
        provider.person = person;
        provider.roles = Stream.of(roles).map(Role::claim).toList();
        return visitor();
    }

    /** Somebody with these roles, in Swedish, who sees everything that has been told. */
    Browser browser(Role... roles) {
        Browser browser = visitor(provider.person, roles);
        assertThat(browser.open(told("/?lang=sv")).statusCode()).isEqualTo(200);
        return browser;
    }

    /** The page when everything that has been told is in it. */
    String told(String page) {
        return page + (page.contains("?") ? "&" : "?") + "atLeastPosition=" + position;
    }

    /** Fills in the form of a page and sends it. */
    static HttpResponse<String> send(Browser browser, String page, Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(fields);
        all.put("_csrf", Forms.csrf(browser.step(page).body()));
        return browser.submit(
                page,
                all.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        service.close();
        commands.close();
        provider.close();
    }
}
