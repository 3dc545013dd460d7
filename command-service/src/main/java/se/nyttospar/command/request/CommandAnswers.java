package se.nyttospar.command.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import se.nyttospar.command.refusal.Reason;

/** How the answer to a command is written. */
public final class CommandAnswers {

    public static final String POSITION_HEADER = "Nyttospar-Position";

    /**
     * The body of an answer.
     *
     * @param id id of what was created or changed
     * @param warnings what somebody should look at, although it was done; left out when there is nothing
     */
    public record Body(
            String id,
            String stream,
            long version,
            long position,
            boolean changed,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Reason> warnings) {}

    private CommandAnswers() {}

    /** 201 when something new was made, 200 when it was there already. */
    public static ResponseEntity<Body> created(String id, Answer answer) {
        return created(id, answer, List.of());
    }

    public static ResponseEntity<Body> created(String id, Answer answer, List<Reason> warnings) {
        return write(answer.changed() ? HttpStatus.CREATED : HttpStatus.OK, id, answer, warnings);
    }

    public static ResponseEntity<Body> done(String id, Answer answer) {
        return done(id, answer, List.of());
    }

    public static ResponseEntity<Body> done(String id, Answer answer, List<Reason> warnings) {
        return write(HttpStatus.OK, id, answer, warnings);
    }

    private static ResponseEntity<Body> write(HttpStatus status, String id, Answer answer, List<Reason> warnings) {
        return ResponseEntity.status(status)
                .eTag("\"" + answer.version() + "\"")
                .header(POSITION_HEADER, Long.toString(answer.position()))
                .body(new Body(id, answer.stream(), answer.version(), answer.position(), answer.changed(), warnings));
    }
}
