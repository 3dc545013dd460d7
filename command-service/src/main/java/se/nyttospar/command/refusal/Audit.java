package se.nyttospar.command.refusal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Notes who was refused what, and why: one line each, of named fields. Pseudonyms only; no token, no parameters, and of the path no more
 * than its pattern.
 */
public final class Audit {

    private static final Logger AUDIT = LoggerFactory.getLogger("nyttospar.audit");
    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[^!-~]");
    private static final int LONGEST = 100;
    private static final int FORBIDDEN = 403;

    private Audit() {}

    /** Somebody was refused at the door. */
    public static void denied(HttpServletRequest request, String pattern, String actor, Rule reason) {
        AUDIT.info(
                "event=denied actor={} action={} path={} reason={} trace={}",
                plain(actor),
                plain(request.getMethod()),
                plain(pattern),
                reason.code(),
                trace(request));
    }

    /** Somebody with the right role who may not do it to this one: of another division, their own initiative, their own values. */
    static void refused(HttpServletRequest request, Rule reason) {
        if (reason.status() == FORBIDDEN) {
            Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            String actor = request.getUserPrincipal() == null
                    ? "-"
                    : request.getUserPrincipal().getName();
            denied(request, pattern == null ? "-" : pattern.toString(), actor, reason);
        }
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
