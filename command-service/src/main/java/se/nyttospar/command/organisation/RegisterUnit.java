package se.nyttospar.command.organisation;

import java.util.List;
import se.nyttospar.command.request.Command;
import se.nyttospar.events.organisation.ExternalCode;
import se.nyttospar.events.organisation.UnitRegistered;

/** Let a unit of the region take part; {@code divisionKnown} tells whether its division was found. */
public record RegisterUnit(
        String unitId, String divisionId, String name, List<ExternalCode> externalCodes, boolean divisionKnown)
        implements Command {

    @Override
    public String stream() {
        return UnitRegistered.FAMILY + ':' + unitId;
    }
}
