package se.nyttospar.query.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes who was let in, who was not and why: one line each, of named fields. Pseudonyms only; no token, no parameters, and of the
 * path no more than its pattern.
 */
public final class Audit {
    private static final Logger AUDIT = LoggerFactory.getLogger("nyttospar.audit");
    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[^!-~]");
    private static final int LONGEST = 100;

    private Audit() {}

    /** Somebody was refused. */
    public static void denied(HttpServletRequest request, String actor, String reason) {
        note("denied", request, actor, reason);
    }

    /** @param event {@code login}, {@code logout}, {@code session-ended} … */
    public static void note(String event, HttpServletRequest request, String actor, String reason) {
        AUDIT.info(
                "event={} actor={} action={} path={} reason={} trace={}",
                event,
                plain(actor),
                plain(request.getMethod()),
                plain(AccessMatrix.pattern(request)),
                plain(reason),
                trace(request));
    }

    private static String trace(HttpServletRequest request) {
        String header = request.getHeader("traceparent");
        var form = TRACE.matcher(header == null ? "" : header);
        return form.matches() ? form.group(1) : "-";
    }

    /** Blanks and control characters could forge fields and lines. */
    private static String plain(String text) {
        String printable = UNPRINTABLE.matcher(text).replaceAll("?");
        return printable.isEmpty() ? "-" : printable.substring(0, Math.min(LONGEST, printable.length()));
    }
}
