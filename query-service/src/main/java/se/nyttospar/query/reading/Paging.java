package se.nyttospar.query.reading;

import org.jspecify.annotations.Nullable;
import se.nyttospar.query.problem.ProblemException;

/**
 * Which part of a list.
 *
 * @param page from 1
 * @param limit items per page, 1–1000
 */
public record Paging(int page, int limit) {
    private static final int MOST = 1000;

    /** @throws ProblemException {@code parameter-invalid} when out of range */
    public static Paging of(@Nullable Integer page, @Nullable Integer limit) {
        int wantedPage = page == null ? 1 : page;
        int wantedLimit = limit == null ? 20 : limit;
        if (wantedPage < 1) {
            throw ProblemException.parameterInvalid("page räknas från 1.", "page counts from 1.");
        }
        if (wantedLimit < 1 || wantedLimit > MOST) {
            throw ProblemException.parameterInvalid(
                    "limit ska vara 1–%d.".formatted(MOST), "limit is 1–%d.".formatted(MOST));
        }
        return new Paging(wantedPage, wantedLimit);
    }

    public long offset() {
        return (page - 1L) * limit;
    }
}
