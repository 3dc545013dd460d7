package se.nyttospar.query.problem;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A question that cannot be answered, with a stable code and a sentence that says what to do. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final String sv;
    private final String en;
    private final @Nullable Duration retryAfter;

    private ProblemException(HttpStatus status, String code, String sv, String en, @Nullable Duration retryAfter) {
        super(code + ": " + en);
        this.status = status;
        this.code = code;
        this.sv = sv;
        this.en = en;
        this.retryAfter = retryAfter;
    }

    public static ProblemException notFound(String sv, String en) {
        return new ProblemException(HttpStatus.NOT_FOUND, "not-found", sv, en, null);
    }

    /** There is no such thing, with a code that says what it is. */
    public static ProblemException notFound(String code, String sv, String en) {
        return new ProblemException(HttpStatus.NOT_FOUND, code, sv, en, null);
    }

    public static ProblemException parameterInvalid(String sv, String en) {
        return refused("parameter-invalid", sv, en);
    }

    /** A request that can be put right, with a code of its own. */
    public static ProblemException refused(String code, String sv, String en) {
        return new ProblemException(HttpStatus.BAD_REQUEST, code, sv, en, null);
    }

    /** The request clashes with how things are. */
    public static ProblemException conflict(String code, String sv, String en) {
        return new ProblemException(HttpStatus.CONFLICT, code, sv, en, null);
    }

    /** The answer is there later. */
    public static ProblemException later(String code, String sv, String en, Duration retryAfter) {
        return new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, code, sv, en, retryAfter);
    }

    /** More than the client may; it can try again later. */
    public static ProblemException tooMany(String code, String sv, String en, Duration retryAfter) {
        return new ProblemException(HttpStatus.TOO_MANY_REQUESTS, code, sv, en, retryAfter);
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String sv() {
        return sv;
    }

    public String en() {
        return en;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
