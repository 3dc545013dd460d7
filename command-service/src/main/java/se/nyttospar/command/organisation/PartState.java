package se.nyttospar.command.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import se.nyttospar.events.organisation.DivisionRegistered;
import se.nyttospar.events.organisation.ExternalCode;
import se.nyttospar.events.organisation.ExternalCodeAdded;
import se.nyttospar.events.organisation.ExternalCodeRemoved;
import se.nyttospar.events.organisation.OrganisationEvent;
import se.nyttospar.events.organisation.PartClosed;
import se.nyttospar.events.organisation.PartEvent;
import se.nyttospar.events.organisation.PartMerged;
import se.nyttospar.events.organisation.PartRenamed;
import se.nyttospar.events.organisation.PartSplit;
import se.nyttospar.events.organisation.UnitMoved;
import se.nyttospar.events.organisation.UnitRegistered;

/** What the next decision about a division or unit needs to know. */
public sealed interface PartState {

    /** Nobody has registered it. */
    record Unregistered() implements PartState {}

    /**
     * It takes part.
     *
     * @param registration what it was registered as
     * @param divisionId the division that a unit belongs to now
     * @param namedFrom the day of the latest name, when it has been renamed
     * @param movedFrom the day that a unit moved last, when it has
     */
    record Registered(
            OrganisationEvent registration,
            String name,
            @Nullable String divisionId,
            PSet<ExternalCode> codes,
            @Nullable LocalDate namedFrom,
            @Nullable LocalDate movedFrom)
            implements PartState {}

    /** It is closed, merged or split after its last day. */
    record Ended(Registered before, PartEvent ending, LocalDate lastDay) implements PartState {}

    /** The state after an event. */
    static PartState evolve(PartState state, OrganisationEvent event) {
        return switch (event) {
            case DivisionRegistered e -> new Registered(e, e.name(), null, codes(e.externalCodes()), null, null);
            case UnitRegistered e -> new Registered(e, e.name(), e.divisionId(), codes(e.externalCodes()), null, null);
            case UnitMoved _, PartEvent _ ->
                switch (state) {
                    case Unregistered unregistered -> unregistered;
                    case Registered registered -> evolve(registered, event);
                    case Ended ended ->
                        new Ended(kept(evolve(ended.before, event), ended), ended.ending, ended.lastDay);
                };
        };
    }

    private static PartState evolve(Registered part, OrganisationEvent event) {
        return switch (event) {
            case DivisionRegistered _, UnitRegistered _ -> part;
            case UnitMoved e ->
                new Registered(part.registration, part.name, e.divisionId(), part.codes, part.namedFrom, e.from());
            case PartRenamed e ->
                new Registered(part.registration, e.name(), part.divisionId, part.codes, e.from(), part.movedFrom);
            case ExternalCodeAdded e -> withCodes(part, part.codes.plus(e.code()));
            case ExternalCodeRemoved e -> withCodes(part, part.codes.minus(e.code()));
            case PartClosed e -> new Ended(part, e, e.lastDay());
            case PartMerged e -> new Ended(part, e, e.lastDay());
            case PartSplit e -> new Ended(part, e, e.lastDay());
        };
    }

    private static Registered kept(PartState after, Ended ended) {
        return after instanceof Registered registered ? registered : ended.before;
    }

    private static Registered withCodes(Registered part, PSet<ExternalCode> codes) {
        return new Registered(part.registration, part.name, part.divisionId, codes, part.namedFrom, part.movedFrom);
    }

    private static PSet<ExternalCode> codes(List<ExternalCode> codes) {
        return HashTreePSet.from(codes);
    }
}
