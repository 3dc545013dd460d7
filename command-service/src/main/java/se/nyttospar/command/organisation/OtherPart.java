package se.nyttospar.command.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.organisation.Part;

/**
 * A division or unit that a command refers to, as it was found.
 *
 * @param known whether it was found
 * @param lastDay its last day, when it closes
 */
public record OtherPart(
        Part part, String id, boolean known, @Nullable LocalDate lastDay) {

    /** @throws Refusal when it is unknown, or closed before {@code day} */
    void requireOpenOn(LocalDate day) {
        boolean division = part == Part.DIVISION;
        if (!known) {
            throw new Refusal(division ? Rule.DIVISION_UNKNOWN : Rule.UNIT_UNKNOWN, id);
        }
        if (lastDay != null && lastDay.isBefore(day)) {
            throw new Refusal(division ? Rule.DIVISION_CLOSED : Rule.UNIT_CLOSED, id, lastDay);
        }
    }
}
