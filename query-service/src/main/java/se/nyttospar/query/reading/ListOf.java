package se.nyttospar.query.reading;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A page of a list.
 *
 * @param page from 1
 * @param total how many there are in all
 */
public record ListOf<T>(List<T> items, int page, int limit, long total) implements AsRows {

    @Override
    public List<T> rows() {
        return items;
    }

    /** The page of what there is, of which only what is on the page is made into rows. */
    public static <S, T> ListOf<T> page(Stream<S> all, Function<S, T> row, Paging paging) {
        List<S> found = all.toList();
        return new ListOf<>(
                found.stream()
                        .skip(paging.offset())
                        .limit(paging.limit())
                        .map(row)
                        .toList(),
                paging.page(),
                paging.limit(),
                found.size());
    }

    /** The page of a list that is at hand as a whole. */
    public static <T> ListOf<T> page(List<T> all, Paging paging) {
        return new ListOf<>(
                all.stream().skip(paging.offset()).limit(paging.limit()).toList(),
                paging.page(),
                paging.limit(),
                all.size());
    }
}
