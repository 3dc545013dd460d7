package se.nyttospar.events.organisation;

import java.util.List;
import se.nyttospar.events.FreeText;

/** A division (förvaltning) of the region takes part. */
public record DivisionRegistered(
        String divisionId, @FreeText String name, List<ExternalCode> externalCodes) implements OrganisationEvent {

    public static final String FAMILY = "division";

    @Override
    public String stream() {
        return FAMILY + ':' + divisionId;
    }
}
