package se.nyttospar.query.login;

import java.util.regex.Pattern;

/** Where somebody wanted to go, if it is one of our own paths; the start page otherwise. */
final class OwnPath {
    private static final String START = "/";
    /** One slash, and nothing in it that a browser takes for another one, or for the end of a header. */
    private static final Pattern OWN = Pattern.compile("/(?:[^/\\\\\\p{Cntrl}\\s][^\\\\\\p{Cntrl}\\s]*)?");

    private OwnPath() {}

    /** @param path with its parameters, as a request had it */
    static String of(String path) {
        return OWN.matcher(path).matches() ? path : START;
    }
}
