package se.nyttospar.events.organisation;

import java.util.List;
import se.nyttospar.events.FreeText;

/** A unit of a division takes part. */
public record UnitRegistered(
        String unitId, String divisionId, @FreeText String name, List<ExternalCode> externalCodes)
        implements OrganisationEvent {

    public static final String FAMILY = "unit";

    @Override
    public String stream() {
        return FAMILY + ':' + unitId;
    }
}
