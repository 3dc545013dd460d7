package se.nyttospar.query.reading;

import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/**
 * An answer and how new it is.
 *
 * @param position every event up to it is in the answer
 * @param day what periods, dates and deadlines were held against
 */
public record Answer<T>(T value, long position, LocalDate day) {
    public static final String POSITION = "Nyttospar-Position";
    public static final String DAY = "Nyttospar-Day";

    /** The same answer in another form. */
    public <S> Answer<S> map(Function<T, S> form) {
        return new Answer<>(form.apply(value), position, day);
    }

    public ResponseEntity<T> response() {
        return response(ResponseEntity.ok());
    }

    /** Also for an answer that says more than that all is well. */
    public ResponseEntity<T> response(ResponseEntity.BodyBuilder status) {
        return status.header(POSITION, Long.toString(position))
                .header(DAY, day.toString())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(value);
    }
}
