package se.nyttospar.query.web.frame;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What surrounds the content of a page.
 *
 * @param path the address of the page, as the request had it
 * @param parameters of the address, without language, moment and page number
 * @param today the newest day that can be looked at
 * @param asOf the day whose knowledge is looked at; null for everything that is known
 * @param day the day that it is judged on; null for the moment's own
 * @param live whether the page follows what happens: not in the past, and not while a refused form waits to be put right
 */
public record Frame(
        String path,
        Map<String, List<String>> parameters,
        LocalDate today,
        @Nullable LocalDate asOf,
        @Nullable LocalDate day,
        Visitor visitor,
        List<Navigation.Item> navigation,
        boolean live) {

    /** Whether the page shows the past: then nothing can be stated on it. */
    public boolean past() {
        return asOf != null || day != null;
    }

    /** The parameters of an address that say which moment is looked at. */
    public Map<String, LocalDate> moment() {
        Map<String, LocalDate> moment = new LinkedHashMap<>();
        if (asOf != null) {
            moment.put("asOf", asOf);
        }
        if (day != null) {
            moment.put("day", day);
        }
        return moment;
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
        return written(address());
    }

    /** The same page at the same moment in a language. */
    public String in(String language) {
        return written(atTheSameMoment().queryParam("lang", language));
    }

    /** The same page at the same moment with another value of a parameter. */
    public String with(String parameter, String value) {
        return written(atTheSameMoment().replaceQueryParam(parameter, encoded(value)));
    }

    /** The parameters of the address as they stand in it, to be saved. */
    public String query() {
        String query = address().build(true).getQuery();
        return query == null ? "" : query;
    }

    private UriComponentsBuilder atTheSameMoment() {
        UriComponentsBuilder address = address();
        moment().forEach(address::queryParam);
        return address;
    }

    private UriComponentsBuilder address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters.forEach(
                (name, values) -> values.forEach(value -> address.queryParam(encoded(name), encoded(value))));
        return address;
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static String written(UriComponentsBuilder address) {
        return address.build(true).toUriString();
    }
}
