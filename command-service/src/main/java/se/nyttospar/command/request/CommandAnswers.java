package se.nyttospar.command.request;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** How the answer to a command is written. */
public final class CommandAnswers {

    public static final String POSITION_HEADER = "Nyttospar-Position";

    /**
     * The body of an answer.
     *
     * @param id id of what was created or changed
     */
    public record Body(String id, String stream, long version, long position, boolean changed) {}

    private CommandAnswers() {}

    /** 201 when something new was made, 200 when it was there already. */
    public static ResponseEntity<Body> created(String id, Answer answer) {
        return write(answer.changed() ? HttpStatus.CREATED : HttpStatus.OK, id, answer);
    }

    public static ResponseEntity<Body> done(String id, Answer answer) {
        return write(HttpStatus.OK, id, answer);
    }

    private static ResponseEntity<Body> write(HttpStatus status, String id, Answer answer) {
        return ResponseEntity.status(status)
                .eTag("\"" + answer.version() + "\"")
                .header(POSITION_HEADER, Long.toString(answer.position()))
                .body(new Body(id, answer.stream(), answer.version(), answer.position(), answer.changed()));
    }
}
