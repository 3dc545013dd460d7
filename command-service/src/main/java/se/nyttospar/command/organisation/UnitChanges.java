package se.nyttospar.command.organisation;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.directory.OrganisationDirectory;
import se.nyttospar.command.organisation.PartCommand.MoveUnit;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Days;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.organisation.Part;

/** {@code /command/v1/units/{id}}: what becomes of a unit. */
@RestController
@RequestMapping("/command/v1/units/{id}")
class UnitChanges {

    private final PartChanges changes;
    private final OrganisationDirectory directory;

    UnitChanges(PartChanges changes, OrganisationDirectory directory) {
        this.changes = changes;
        this.directory = directory;
    }

    @PostMapping("/name")
    ResponseEntity<CommandAnswers.Body> rename(
            @PathVariable String id, @Valid @RequestBody PartBodies.NewName body, CommandRequest request) {
        return changes.rename(Part.UNIT, id, body, request);
    }

    @PostMapping("/closing")
    ResponseEntity<CommandAnswers.Body> close(
            @PathVariable String id, @Valid @RequestBody PartBodies.Closing body, CommandRequest request) {
        return changes.close(Part.UNIT, id, body, request);
    }

    @PostMapping("/merger")
    ResponseEntity<CommandAnswers.Body> merge(
            @PathVariable String id, @Valid @RequestBody PartBodies.Merger body, CommandRequest request) {
        return changes.merge(Part.UNIT, id, body, request);
    }

    @PostMapping("/split")
    ResponseEntity<CommandAnswers.Body> split(
            @PathVariable String id, @Valid @RequestBody PartBodies.Split body, CommandRequest request) {
        return changes.split(Part.UNIT, id, body, request);
    }

    @PostMapping("/external-codes")
    ResponseEntity<CommandAnswers.Body> addCode(
            @PathVariable String id, @Valid @RequestBody PartBodies.NewCode body, CommandRequest request) {
        return changes.addCode(Part.UNIT, id, body, request);
    }

    @PostMapping("/external-codes/removal")
    ResponseEntity<CommandAnswers.Body> removeCode(
            @PathVariable String id, @Valid @RequestBody PartBodies.EndedCode body, CommandRequest request) {
        return changes.removeCode(Part.UNIT, id, body, request);
    }

    @PostMapping("/division")
    ResponseEntity<CommandAnswers.Body> move(
            @PathVariable String id, @Valid @RequestBody PartBodies.Move body, CommandRequest request) {
        var division = directory.find(Part.DIVISION, Ids.check(body.divisionId()));
        var command = new MoveUnit(Ids.check(id), division, Days.required("from", body.from()));
        return changes.perform(command, request);
    }
}
