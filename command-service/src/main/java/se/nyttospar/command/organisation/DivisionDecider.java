package se.nyttospar.command.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.organisation.DivisionRegistered;
import se.nyttospar.events.organisation.OrganisationEvent;

/** What happens when a division is registered. */
public final class DivisionDecider {

    private DivisionDecider() {}

    /** @throws Refusal when another division has the id */
    public static List<OrganisationEvent> decide(RegisterDivision command, @Nullable DivisionRegistered registered) {
        var wanted = new DivisionRegistered(command.divisionId(), command.name(), command.externalCodes());
        if (wanted.equals(registered)) {
            return List.of();
        }
        if (registered != null) {
            throw new Refusal(Rule.DIVISION_EXISTS, command.divisionId());
        }
        return List.of(wanted);
    }
}
