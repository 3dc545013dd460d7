package se.nyttospar.command.benefit;

import org.jspecify.annotations.Nullable;

/**
 * What is remembered of the value of a period.
 *
 * @param reporter who reported it, as long as nobody has validated it
 */
public record Recorded(Fingerprint said, @Nullable String reporter) {

    /** Few people report very many values: each of their ids is kept once. */
    public Recorded {
        reporter = reporter == null ? null : reporter.intern();
    }

    Recorded validated() {
        return new Recorded(said, null);
    }
}
