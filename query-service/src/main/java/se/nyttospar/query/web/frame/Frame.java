package se.nyttospar.query.web.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What surrounds the content of a page.
 *
 * @param path the address of the page
 * @param parameters of the address, without language, moment and page number
 * @param today the newest day that can be looked at
 * @param asOf the day that is looked back at; null for now
 * @param live whether the page follows what happens
 */
public record Frame(
        String path,
        Map<String, List<String>> parameters,
        LocalDate today,
        @Nullable LocalDate asOf,
        Visitor visitor,
        List<Navigation.Item> navigation,
        boolean live) {

    /** Whether the page shows the past: then nothing can be stated on it. */
    public boolean past() {
        return asOf != null;
    }

    /** Whether one of the roles may state something here and now. */
    public boolean may(String... roles) {
        return !past() && visitor.is(roles);
    }

    /** A key of its own for a form, so that a form that is sent twice counts once. */
    public String once() {
        return UUID.randomUUID().toString();
    }

    /** The same page as things are now. */
    public String now() {
        return address().build().encode().toUriString();
    }

    /** The same page at the same moment in a language. */
    public String in(String language) {
        UriComponentsBuilder address = address().queryParam("lang", language);
        return (asOf == null ? address : address.queryParam("asOf", asOf))
                .build()
                .encode()
                .toUriString();
    }

    /** The same page at the same moment with another value of a parameter. */
    public String with(String parameter, String value) {
        UriComponentsBuilder address = address().replaceQueryParam(parameter, value);
        return (asOf == null ? address : address.queryParam("asOf", asOf))
                .build()
                .encode()
                .toUriString();
    }

    /** The parameters of the address as they stand in it, to be saved. */
    public String query() {
        String query = address().build().encode().getQuery();
        return query == null ? "" : query;
    }

    private UriComponentsBuilder address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters.forEach(address::queryParam);
        return address;
    }
}
