package se.nyttospar.command.benefit;

import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.time.Period;

/** Periods as people write them. */
public final class Periods {

    private Periods() {}

    /** @throws Refusal when the text is no period */
    public static Period parse(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException _) {
            throw new Refusal(Rule.PERIOD_INVALID, text.length() > 40 ? text.substring(0, 40) + "…" : text);
        }
    }
}
