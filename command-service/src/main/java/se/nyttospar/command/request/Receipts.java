package se.nyttospar.command.request;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The receipts of all commands in a unit of work, one for each stream. */
public final class Receipts {

    private static final String RESOURCE = "receipts";
    private static final String LAST = "lastPosition";

    private Receipts() {}

    static void bring(UnitOfWork<?> work, Collection<Receipt> receipts) {
        work.resources()
                .put(RESOURCE, receipts.stream().collect(Collectors.toMap(Receipt::stream, Function.identity())));
    }

    /** The receipts that wait to be completed, by stream; none when the events come from no request. */
    public static Map<String, Receipt> waiting() {
        return CurrentUnitOfWork.isStarted()
                ? CurrentUnitOfWork.get().root().getOrDefaultResource(RESOURCE, Map.of())
                : Map.of();
    }

    /** Notes the position of the last event that was appended. */
    public static void appendedUpTo(long position) {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().resources().put(LAST, position);
        }
    }

    /** Position of the last event that the unit of work appended, or nothing when it appended none. */
    public static @Nullable Long lastPosition(UnitOfWork<?> work) {
        return work.root().getResource(LAST);
    }
}
