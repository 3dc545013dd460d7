package se.nyttospar.query.web.frame;

import org.jspecify.annotations.Nullable;
import se.nyttospar.query.reading.ListOf;

/**
 * Where in a list one is.
 *
 * @param first number of the first item shown, from 1; 0 in an empty list
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 */
public record Pages(
        long first,
        long last,
        long total,
        @Nullable String previous,
        @Nullable String next) {

    public static Pages of(ListOf<?> list, Frame frame) {
        long before = (list.page() - 1L) * list.limit();
        long last = before + list.items().size();
        return new Pages(
                list.items().isEmpty() ? 0 : before + 1,
                last,
                list.total(),
                list.page() > 1 ? frame.with("page", Integer.toString(list.page() - 1)) : null,
                last < list.total() ? frame.with("page", Integer.toString(list.page() + 1)) : null);
    }
}
