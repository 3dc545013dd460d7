package se.nyttospar.query.web.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.ListOf;

/** What the read API answers, without its headers: pages ask the same code as programs do. */
public final class Answered {
    /** As many as a list ever gives. */
    public static final int ALL = 1000;

    private Answered() {}

    public static <T> T of(ResponseEntity<T> response) {
        return Objects.requireNonNull(response.getBody(), "An answer has a body");
    }

    /** Every item of a list, however many pages it has. @param page answers a page with {@link #ALL} items */
    public static <T> List<T> every(IntFunction<ResponseEntity<ListOf<T>>> page) {
        List<T> items = new ArrayList<>();
        long total = Long.MAX_VALUE;
        for (int number = 1; items.size() < total; number++) {
            ListOf<T> part = of(page.apply(number));
            items.addAll(part.items());
            total = part.items().isEmpty() ? items.size() : part.total();
        }
        return items;
    }

    /** The answer, or null where there is none. */
    public static <T> @Nullable T orNone(Supplier<ResponseEntity<T>> question) {
        try {
            return question.get().getBody();
        } catch (ProblemException e) {
            if (e.status() == HttpStatus.NOT_FOUND) {
                return null;
            }
            throw e;
        }
    }
}
