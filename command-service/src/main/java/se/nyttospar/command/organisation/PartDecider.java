package se.nyttospar.command.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.organisation.PartCommand.AddExternalCode;
import se.nyttospar.command.organisation.PartCommand.ClosePart;
import se.nyttospar.command.organisation.PartCommand.MergePart;
import se.nyttospar.command.organisation.PartCommand.MoveUnit;
import se.nyttospar.command.organisation.PartCommand.RegisterDivision;
import se.nyttospar.command.organisation.PartCommand.RegisterUnit;
import se.nyttospar.command.organisation.PartCommand.RemoveExternalCode;
import se.nyttospar.command.organisation.PartCommand.RenamePart;
import se.nyttospar.command.organisation.PartCommand.SplitPart;
import se.nyttospar.command.organisation.PartState.Ended;
import se.nyttospar.command.organisation.PartState.Registered;
import se.nyttospar.command.organisation.PartState.Unregistered;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.organisation.DivisionRegistered;
import se.nyttospar.events.organisation.ExternalCodeAdded;
import se.nyttospar.events.organisation.ExternalCodeRemoved;
import se.nyttospar.events.organisation.OrganisationEvent;
import se.nyttospar.events.organisation.Part;
import se.nyttospar.events.organisation.PartClosed;
import se.nyttospar.events.organisation.PartEvent;
import se.nyttospar.events.organisation.PartMerged;
import se.nyttospar.events.organisation.PartRenamed;
import se.nyttospar.events.organisation.PartSplit;
import se.nyttospar.events.organisation.UnitMoved;
import se.nyttospar.events.organisation.UnitRegistered;

/** What happens when something is asked of a division or unit: the events, or a refusal. */
public final class PartDecider {

    private PartDecider() {}

    /** @throws Refusal when a rule is broken */
    public static List<OrganisationEvent> decide(PartCommand command, PartState state, Circumstances circumstances) {
        return switch (command) {
            case RegisterDivision register ->
                register(
                        command,
                        new DivisionRegistered(register.id(), register.name(), register.externalCodes()),
                        null,
                        state,
                        circumstances);
            case RegisterUnit register ->
                register(
                        command,
                        new UnitRegistered(
                                register.id(), register.division().id(), register.name(), register.externalCodes()),
                        register.division(),
                        state,
                        circumstances);
            case RenamePart rename -> rename(rename, open(command, state, circumstances), circumstances);
            case MoveUnit move -> move(move, open(command, state, circumstances), circumstances);
            case AddExternalCode add ->
                open(command, state, circumstances).codes().contains(add.code())
                        ? List.of()
                        : List.of(new ExternalCodeAdded(add.part(), add.id(), add.code(), add.from()));
            case RemoveExternalCode remove -> remove(remove, registered(command, state), circumstances);
            case ClosePart close ->
                end(
                        command,
                        new PartClosed(close.part(), close.id(), close.lastDay(), close.reason()),
                        close.openUnits(),
                        List.of(),
                        close.lastDay(),
                        state,
                        circumstances);
            case MergePart merge ->
                end(
                        command,
                        new PartMerged(merge.part(), merge.id(), merge.into().id(), merge.lastDay(), merge.reason()),
                        merge.openUnits(),
                        List.of(merge.into()),
                        merge.lastDay(),
                        state,
                        circumstances);
            case SplitPart split ->
                end(
                        command,
                        new PartSplit(
                                split.part(),
                                split.id(),
                                split.into().stream().map(OtherPart::id).toList(),
                                split.lastDay(),
                                split.reason()),
                        split.openUnits(),
                        split.into(),
                        split.lastDay(),
                        state,
                        circumstances);
        };
    }

    private static List<OrganisationEvent> register(
            PartCommand command,
            OrganisationEvent wanted,
            @Nullable OtherPart division,
            PartState state,
            Circumstances circumstances) {
        OrganisationEvent registered = switch (state) {
            case Unregistered _ -> null;
            case Registered there -> there.registration();
            case Ended ended -> ended.before().registration();
        };
        if (wanted.equals(registered)) {
            return List.of();
        }
        if (registered != null) {
            throw new Refusal(isDivision(command) ? Rule.DIVISION_EXISTS : Rule.UNIT_EXISTS, command.id());
        }
        if (division != null) {
            division.requireOpenOn(circumstances.today());
        }
        return List.of(wanted);
    }

    private static List<OrganisationEvent> rename(RenamePart command, Registered part, Circumstances circumstances) {
        checkNotInFuture(command.from(), circumstances.today());
        checkInOrder(command.from(), part.namedFrom());
        return part.name().equals(command.name())
                ? List.of()
                : List.of(new PartRenamed(command.part(), command.id(), command.name(), command.from()));
    }

    private static List<OrganisationEvent> move(MoveUnit command, Registered unit, Circumstances circumstances) {
        checkNotInFuture(command.from(), circumstances.today());
        checkInOrder(command.from(), unit.movedFrom());
        if (Objects.equals(unit.divisionId(), command.division().id())) {
            return List.of();
        }
        command.division().requireOpenOn(circumstances.today());
        return List.of(new UnitMoved(command.id(), command.division().id(), command.from()));
    }

    private static List<OrganisationEvent> remove(
            RemoveExternalCode command, Registered part, Circumstances circumstances) {
        circumstances.requireExpectedVersion();
        if (!part.codes().contains(command.code())) {
            throw new Refusal(
                    Rule.EXTERNAL_CODE_UNKNOWN,
                    command.code().system() + ':' + command.code().code());
        }
        return List.of(new ExternalCodeRemoved(command.part(), command.id(), command.code(), command.lastDay()));
    }

    private static List<OrganisationEvent> end(
            PartCommand command,
            PartEvent ending,
            List<String> openUnits,
            List<OtherPart> into,
            LocalDate lastDay,
            PartState state,
            Circumstances circumstances) {
        if (state instanceof Ended ended && ended.ending().equals(ending)) {
            return List.of();
        }
        open(command, state, circumstances);
        if (into.stream().map(OtherPart::id).distinct().count() < into.size()
                || into.stream().anyMatch(other -> other.id().equals(command.id()))) {
            throw new Refusal(Rule.SUCCESSOR_NOT_ANOTHER, command.id());
        }
        into.forEach(other -> other.requireOpenOn(lastDay.plusDays(1)));
        if (!openUnits.isEmpty()) {
            throw new Refusal(Rule.DIVISION_HAS_UNITS, command.id(), String.join(", ", openUnits));
        }
        return List.of(ending);
    }

    /** Revising needs the version that was read, and something that goes on. */
    private static Registered open(PartCommand command, PartState state, Circumstances circumstances) {
        if (state instanceof Ended ended) {
            throw new Refusal(
                    isDivision(command) ? Rule.DIVISION_CLOSED : Rule.UNIT_CLOSED, command.id(), ended.lastDay());
        }
        Registered part = registered(command, state);
        circumstances.requireExpectedVersion();
        return part;
    }

    private static Registered registered(PartCommand command, PartState state) {
        return switch (state) {
            case Unregistered _ ->
                throw new Refusal(isDivision(command) ? Rule.DIVISION_NOT_FOUND : Rule.UNIT_NOT_FOUND, command.id());
            case Registered part -> part;
            case Ended ended -> ended.before();
        };
    }

    private static boolean isDivision(PartCommand command) {
        return command.part() == Part.DIVISION;
    }

    /** What is said last is what it is called and where it belongs now, so it is also what came last. */
    private static void checkInOrder(LocalDate day, @Nullable LocalDate latest) {
        if (latest != null && day.isBefore(latest)) {
            throw new Refusal(Rule.PART_HISTORY_OUT_OF_ORDER, day, latest);
        }
    }

    private static void checkNotInFuture(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refusal(Rule.DATE_IN_FUTURE, day);
        }
    }
}
