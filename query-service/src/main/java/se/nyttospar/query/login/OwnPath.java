package se.nyttospar.query.login;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Where somebody wanted to go, if it is one of our own paths; the start page otherwise. */
final class OwnPath {
    private static final String START = "/";
    /** One slash, and nothing in it that a browser takes for another one, or for the end of a header. */
    private static final Pattern OWN = Pattern.compile("/(?:[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

    private OwnPath() {}

    /** @param address a whole address or a path with parameters, as the request had it */
    static String of(String address) {
        try {
            URI uri = new URI(address);
            String path = uri.getRawPath();
            if (path == null || !OWN.matcher(path).matches()) {
                return START;
            }
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (URISyntaxException _) {
            return START;
        }
    }
}
