package se.nyttospar.query.changes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.nyttospar.query.problem.ProblemException;

/**
 * Where a change lies in the stream of changes.
 *
 * @param transaction the transaction that wrote it
 * @param number its number, increasing within the transaction
 */
record ChangeId(long transaction, long number) implements Comparable<ChangeId> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** @throws ProblemException {@code last-event-id-malformed} */
    static ChangeId parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw ProblemException.refused(
                    "last-event-id-malformed",
                    "Last-Event-ID ska vara det id som följde med en händelse. Utelämna det för att börja nu.",
                    "Last-Event-ID is the id that came with an event. Leave it out to begin now.");
        }
        return new ChangeId(Long.parseLong(form.group(1)), Long.parseLong(form.group(2)));
    }

    @Override
    public int compareTo(ChangeId other) {
        int byTransaction = Long.compare(transaction, other.transaction);
        return byTransaction != 0 ? byTransaction : Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return transaction + "-" + number;
    }
}
