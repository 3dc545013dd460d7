package se.nyttospar.command.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.organisation.OrganisationEvent;
import se.nyttospar.events.organisation.UnitRegistered;

/** What happens when a unit is registered. */
public final class UnitDecider {

    private UnitDecider() {}

    /** @throws Refusal when another unit has the id */
    public static List<OrganisationEvent> decide(RegisterUnit command, @Nullable UnitRegistered registered) {
        var wanted =
                new UnitRegistered(command.unitId(), command.divisionId(), command.name(), command.externalCodes());
        if (wanted.equals(registered)) {
            return List.of();
        }
        if (registered != null) {
            throw new Refusal(Rule.UNIT_EXISTS, command.unitId());
        }
        if (!command.divisionKnown()) {
            throw new Refusal(Rule.DIVISION_UNKNOWN, command.divisionId());
        }
        return List.of(wanted);
    }
}
