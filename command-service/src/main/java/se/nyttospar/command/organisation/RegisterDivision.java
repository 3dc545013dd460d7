package se.nyttospar.command.organisation;

import java.util.List;
import se.nyttospar.command.request.Command;
import se.nyttospar.events.organisation.DivisionRegistered;
import se.nyttospar.events.organisation.ExternalCode;

/** Let a division of the region take part. */
public record RegisterDivision(String divisionId, String name, List<ExternalCode> externalCodes) implements Command {

    @Override
    public String stream() {
        return DivisionRegistered.FAMILY + ':' + divisionId;
    }
}
