package se.nyttospar.command.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.nyttospar.command.directory.OrganisationDirectory;
import se.nyttospar.command.organisation.PartCommand.AddExternalCode;
import se.nyttospar.command.organisation.PartCommand.ClosePart;
import se.nyttospar.command.organisation.PartCommand.MergePart;
import se.nyttospar.command.organisation.PartCommand.RemoveExternalCode;
import se.nyttospar.command.organisation.PartCommand.RenamePart;
import se.nyttospar.command.organisation.PartCommand.SplitPart;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Days;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.organisation.Part;

/** Changes that are asked for in the same way of divisions and units. */
@Component
class PartChanges {

    private final CommandDesk desk;
    private final OrganisationDirectory directory;

    PartChanges(CommandDesk desk, OrganisationDirectory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    ResponseEntity<CommandAnswers.Body> rename(Part part, String id, PartBodies.NewName body, CommandRequest request) {
        return perform(new RenamePart(part, Ids.check(id), body.name(), Days.required("from", body.from())), request);
    }

    ResponseEntity<CommandAnswers.Body> close(Part part, String id, PartBodies.Closing body, CommandRequest request) {
        LocalDate lastDay = Days.required("lastDay", body.lastDay());
        return perform(
                new ClosePart(part, Ids.check(id), lastDay, body.reason(), openUnits(part, id, lastDay)), request);
    }

    ResponseEntity<CommandAnswers.Body> merge(Part part, String id, PartBodies.Merger body, CommandRequest request) {
        LocalDate lastDay = Days.required("lastDay", body.lastDay());
        var command = new MergePart(
                part,
                Ids.check(id),
                directory.find(part, Ids.check(body.into())),
                lastDay,
                body.reason(),
                openUnits(part, id, lastDay));
        return perform(command, request);
    }

    ResponseEntity<CommandAnswers.Body> split(Part part, String id, PartBodies.Split body, CommandRequest request) {
        LocalDate lastDay = Days.required("lastDay", body.lastDay());
        var into = body.into().stream()
                .map(other -> directory.find(part, Ids.check(other)))
                .toList();
        return perform(
                new SplitPart(part, Ids.check(id), into, lastDay, body.reason(), openUnits(part, id, lastDay)),
                request);
    }

    ResponseEntity<CommandAnswers.Body> addCode(Part part, String id, PartBodies.NewCode body, CommandRequest request) {
        var command =
                new AddExternalCode(part, Ids.check(id), body.code().stated(), Days.required("from", body.from()));
        return perform(command, request);
    }

    ResponseEntity<CommandAnswers.Body> removeCode(
            Part part, String id, PartBodies.EndedCode body, CommandRequest request) {
        var command = new RemoveExternalCode(
                part, Ids.check(id), body.code().stated(), Days.required("lastDay", body.lastDay()));
        return perform(command, request);
    }

    ResponseEntity<CommandAnswers.Body> perform(PartCommand command, CommandRequest request) {
        return CommandAnswers.done(command.id(), desk.perform(command, request.circumstances(), request.idempotency()));
    }

    private List<String> openUnits(Part part, String id, LocalDate lastDay) {
        return part == Part.DIVISION ? directory.unitsOpenAfter(id, lastDay) : List.of();
    }
}
