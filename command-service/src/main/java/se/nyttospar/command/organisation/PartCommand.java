package se.nyttospar.command.organisation;

import java.time.LocalDate;
import java.util.List;
import se.nyttospar.command.request.Command;
import se.nyttospar.events.organisation.ExternalCode;
import se.nyttospar.events.organisation.Part;

/** What can be asked of a division or unit. */
public sealed interface PartCommand extends Command {

    Part part();

    String id();

    @Override
    default String stream() {
        return part().stream(id());
    }

    /** Let a division of the region take part. */
    record RegisterDivision(String id, String name, List<ExternalCode> externalCodes) implements PartCommand {
        @Override
        public Part part() {
            return Part.DIVISION;
        }
    }

    /** Let a unit of a division take part. */
    record RegisterUnit(String id, OtherPart division, String name, List<ExternalCode> externalCodes)
            implements PartCommand {
        @Override
        public Part part() {
            return Part.UNIT;
        }
    }

    /** Call it something else from a day on. */
    record RenamePart(Part part, String id, String name, LocalDate from) implements PartCommand {}

    /** Close it after a day; {@code openUnits} are a division's units that would be left. */
    record ClosePart(Part part, String id, LocalDate lastDay, String reason, List<String> openUnits)
            implements PartCommand {}

    /** Let it go into another one of its kind after a day. */
    record MergePart(Part part, String id, OtherPart into, LocalDate lastDay, String reason, List<String> openUnits)
            implements PartCommand {}

    /** Split it into others of its kind after a day. */
    record SplitPart(
            Part part, String id, List<OtherPart> into, LocalDate lastDay, String reason, List<String> openUnits)
            implements PartCommand {}

    /** Let a unit belong to another division from a day on. */
    record MoveUnit(String id, OtherPart division, LocalDate from) implements PartCommand {
        @Override
        public Part part() {
            return Part.UNIT;
        }
    }

    /** State what another system calls it from a day on. */
    record AddExternalCode(Part part, String id, ExternalCode code, LocalDate from) implements PartCommand {}

    /** State that another system calls it so no more after a day. */
    record RemoveExternalCode(Part part, String id, ExternalCode code, LocalDate lastDay) implements PartCommand {}
}
