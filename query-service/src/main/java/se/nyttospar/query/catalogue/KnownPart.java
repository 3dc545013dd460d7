package se.nyttospar.query.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.organisation.DivisionRegistered;
import se.nyttospar.events.organisation.ExternalCode;
import se.nyttospar.events.organisation.ExternalCodeAdded;
import se.nyttospar.events.organisation.ExternalCodeRemoved;
import se.nyttospar.events.organisation.OrganisationEvent;
import se.nyttospar.events.organisation.PartClosed;
import se.nyttospar.events.organisation.PartMerged;
import se.nyttospar.events.organisation.PartRenamed;
import se.nyttospar.events.organisation.PartSplit;
import se.nyttospar.events.organisation.UnitMoved;
import se.nyttospar.events.organisation.UnitRegistered;

/**
 * A division or unit as it is now.
 *
 * @param divisionId the division that a unit belongs to
 * @param formerNames what it was called before, oldest first
 * @param externalCodes what other systems call it, former ones with their last day
 * @param lastDay its last day, where it ends
 * @param into what goes on after it
 * @param version number of its last event, for {@code If-Match}
 */
public record KnownPart(
        String id,
        @Nullable String divisionId,
        String name,
        List<FormerName> formerNames,
        List<KnownCode> externalCodes,
        @Nullable LocalDate lastDay,
        List<String> into,
        long version) {

    /** A name that was given up on a day. */
    public record FormerName(String name, LocalDate until) {}

    /** A code in another system; {@code from} is none where nobody stated its first day, {@code to} while it goes on. */
    public record KnownCode(
            String system,
            String code,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        private boolean is(ExternalCode other) {
            return system.equals(other.system()) && code.equals(other.code()) && to == null;
        }
    }

    static @Nullable KnownPart after(@Nullable KnownPart before, OrganisationEvent event, long version) {
        return switch (event) {
            case DivisionRegistered e -> registered(e.divisionId(), null, e.name(), e.externalCodes(), version);
            case UnitRegistered e -> registered(e.unitId(), e.divisionId(), e.name(), e.externalCodes(), version);
            default -> before == null ? null : before.after(event, version);
        };
    }

    private static KnownPart registered(
            String id, @Nullable String divisionId, String name, List<ExternalCode> codes, long version) {
        List<KnownCode> known = codes.stream()
                .map(code -> new KnownCode(code.system(), code.code(), null, null))
                .toList();
        return new KnownPart(id, divisionId, name, List.of(), known, null, List.of(), version);
    }

    private KnownPart after(OrganisationEvent event, long next) {
        return switch (event) {
            case DivisionRegistered _, UnitRegistered _ -> this;
            case UnitMoved e ->
                new KnownPart(id, e.divisionId(), name, formerNames, externalCodes, lastDay, into, next);
            case PartRenamed e ->
                new KnownPart(
                        id,
                        divisionId,
                        e.name(),
                        with(formerNames, new FormerName(name, e.from())),
                        externalCodes,
                        lastDay,
                        into,
                        next);
            case PartClosed e -> ended(e.lastDay(), List.of(), next);
            case PartMerged e -> ended(e.lastDay(), List.of(e.into()), next);
            case PartSplit e -> ended(e.lastDay(), e.into(), next);
            case ExternalCodeAdded e ->
                coded(
                        with(
                                externalCodes,
                                new KnownCode(e.code().system(), e.code().code(), e.from(), null)),
                        next);
            case ExternalCodeRemoved e ->
                coded(
                        externalCodes.stream()
                                .map(code -> code.is(e.code())
                                        ? new KnownCode(code.system(), code.code(), code.from(), e.lastDay())
                                        : code)
                                .toList(),
                        next);
        };
    }

    private KnownPart ended(LocalDate day, List<String> successors, long next) {
        return new KnownPart(id, divisionId, name, formerNames, externalCodes, day, successors, next);
    }

    private KnownPart coded(List<KnownCode> codes, long next) {
        return new KnownPart(id, divisionId, name, formerNames, codes, lastDay, into, next);
    }

    private static <T> List<T> with(List<T> items, T item) {
        List<T> more = new ArrayList<>(items);
        more.add(item);
        return List.copyOf(more);
    }
}
