package se.nyttospar.acceptance.kill;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.client.Receipt;

/** Sends the values of one benefit one by one, day after day, for as long as it is let. */
final class SingleValues {
    private final Nyttospar nyttospar;
    private volatile boolean going;
    private volatile int accepted;
    private volatile long position;
    private CompletableFuture<Void> sending = CompletableFuture.completedFuture(null);

    SingleValues(Nyttospar nyttospar) {
        this.nyttospar = nyttospar;
    }

    /** Sends one after the other until {@link #end()}. */
    void begin() {
        going = true;
        sending = CompletableFuture.runAsync(() -> {
            while (going) {
                send();
            }
        });
    }

    /** Sends the value of the next day. */
    void send() {
        int day = accepted;
        Receipt receipt = nyttospar.command(
                Identity.REGIONAL_REPORTER,
                "/benefits/%s/measurements".formatted(DailyValues.sentSingly()),
                Map.of("period", DailyValues.day(day), "value", DailyValues.value(DailyValues.BENEFITS, day)));
        position = receipt.position();
        accepted = day + 1;
    }

    /** Returns when the value under way is accepted; throws why one was not. */
    void end() {
        going = false;
        sending.join();
    }

    boolean failed() {
        return sending.isCompletedExceptionally();
    }

    /** How many values were accepted: those of the first so many days. */
    int accepted() {
        return accepted;
    }

    long position() {
        return position;
    }
}
