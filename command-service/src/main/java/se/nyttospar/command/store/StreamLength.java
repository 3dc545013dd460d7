package se.nyttospar.command.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.axonframework.eventsourcing.AggregateCacheEntry;

/** How many events the stream of a cached entry has. Axon's entries know, but do not tell. */
final class StreamLength {

    private static final VarHandle VERSION = version();

    private StreamLength() {}

    private static VarHandle version() {
        try {
            return MethodHandles.privateLookupIn(AggregateCacheEntry.class, MethodHandles.lookup())
                    .findVarHandle(AggregateCacheEntry.class, "version", Long.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Another Axon: its cache entries have no version", e);
        }
    }

    static long of(Object entry) {
        Long version =
                entry instanceof AggregateCacheEntry<?> ? (Long) VERSION.get((AggregateCacheEntry<?>) entry) : null;
        return version == null ? 1 : version + 1;
    }
}
