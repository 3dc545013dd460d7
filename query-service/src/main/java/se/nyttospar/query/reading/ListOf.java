package se.nyttospar.query.reading;

import java.util.List;

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

    /** The page of a list that is at hand as a whole. */
    public static <T> ListOf<T> page(List<T> all, Paging paging) {
        return new ListOf<>(
                all.stream().skip(paging.offset()).limit(paging.limit()).toList(),
                paging.page(),
                paging.limit(),
                all.size());
    }
}
