package se.nyttospar.acceptance.kill;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.client.Receipt;

/** Sends the values of one benefit one by one, day after day, for as long as it is let. */
final class SingleValues {
    private final Nyttospar nyttospar;
    private volatile boolean going = true;
    private volatile int accepted;
    private volatile long position;

    SingleValues(Nyttospar nyttospar) {
        this.nyttospar = nyttospar;
    }

    /** Completes when {@link #end()} has been asked for and the value under way is accepted. */
    CompletableFuture<Void> start() {
        return CompletableFuture.runAsync(() -> {
            while (going) {
                send(accepted);
            }
        });
    }

    private void send(int day) {
        Receipt receipt = nyttospar.command(
                Identity.REGIONAL_REPORTER,
                "/benefits/%s/measurements".formatted(DailyValues.sentSingly()),
                Map.of("period", DailyValues.day(day), "value", DailyValues.value(DailyValues.BENEFITS, day)));
        position = receipt.position();
        accepted = day + 1;
    }

    void end() {
        going = false;
    }

    /** How many values were accepted: those of the first so many days. */
    int accepted() {
        return accepted;
    }

    long position() {
        return position;
    }
}
