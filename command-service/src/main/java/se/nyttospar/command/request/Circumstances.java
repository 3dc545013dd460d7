package se.nyttospar.command.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/**
 * What surrounds a command.
 *
 * @param today the day in Stockholm
 * @param expectedVersion version of the stream that the actor had seen (If-Match), or none
 */
public record Circumstances(
        Actor actor, LocalDate today, @Nullable Long expectedVersion) {

    /** Revising needs the version that was seen, so that nobody overwrites what they have not read. */
    public void requireExpectedVersion() {
        if (expectedVersion == null) {
            throw new Refusal(Rule.IF_MATCH_MISSING);
        }
    }

    /**
     * Of a stream that is not there it says nothing: that is told by whoever decides.
     *
     * @throws Refusal when the stream has moved on since the actor saw it
     */
    public void checkVersion(@Nullable Long version) {
        if (expectedVersion != null && version != null && !expectedVersion.equals(version)) {
            throw new Refusal(Rule.VERSION_CONFLICT, expectedVersion, version);
        }
    }
}
