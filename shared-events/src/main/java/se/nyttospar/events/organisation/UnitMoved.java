package se.nyttospar.events.organisation;

import java.time.LocalDate;

/** A unit belongs to another division from a day on. */
public record UnitMoved(String unitId, String divisionId, LocalDate from) implements OrganisationEvent {

    @Override
    public String stream() {
        return Part.UNIT.stream(unitId);
    }
}
