package se.nyttospar.query.reading;

import org.springframework.http.ResponseEntity;

/**
 * An answer and how new it is.
 *
 * @param position every event up to it is in the answer
 */
public record Answer<T>(T value, long position) {
    public static final String POSITION = "Nyttospar-Position";

    public ResponseEntity<T> response() {
        return ResponseEntity.ok().header(POSITION, Long.toString(position)).body(value);
    }
}
