package se.nyttospar.events.organisation;

/** What happens in the same way to divisions and units. */
public sealed interface PartEvent extends OrganisationEvent
        permits PartRenamed, PartClosed, PartMerged, PartSplit, ExternalCodeAdded, ExternalCodeRemoved {

    Part part();

    /** Id of the division or unit. */
    String id();

    @Override
    default String stream() {
        return part().stream(id());
    }
}
