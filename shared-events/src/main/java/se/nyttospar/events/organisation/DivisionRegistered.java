package se.nyttospar.events.organisation;

import java.util.List;

/** A division (förvaltning) of the region takes part. */
public record DivisionRegistered(String divisionId, String name, List<ExternalCode> externalCodes)
        implements OrganisationEvent {

    public static final String FAMILY = "division";

    @Override
    public String stream() {
        return FAMILY + ':' + divisionId;
    }
}
