package se.nyttospar.command.organisation;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.events.organisation.Part;

/** {@code /command/v1/divisions/{id}}: what becomes of a division. */
@RestController
@RequestMapping("/command/v1/divisions/{id}")
class DivisionChanges {

    private final PartChanges changes;

    DivisionChanges(PartChanges changes) {
        this.changes = changes;
    }

    @PostMapping("/name")
    ResponseEntity<CommandAnswers.Body> rename(
            @PathVariable String id, @Valid @RequestBody PartBodies.NewName body, CommandRequest request) {
        return changes.rename(Part.DIVISION, id, body, request);
    }

    @PostMapping("/closing")
    ResponseEntity<CommandAnswers.Body> close(
            @PathVariable String id, @Valid @RequestBody PartBodies.Closing body, CommandRequest request) {
        return changes.close(Part.DIVISION, id, body, request);
    }

    @PostMapping("/merger")
    ResponseEntity<CommandAnswers.Body> merge(
            @PathVariable String id, @Valid @RequestBody PartBodies.Merger body, CommandRequest request) {
        return changes.merge(Part.DIVISION, id, body, request);
    }

    @PostMapping("/split")
    ResponseEntity<CommandAnswers.Body> split(
            @PathVariable String id, @Valid @RequestBody PartBodies.Split body, CommandRequest request) {
        return changes.split(Part.DIVISION, id, body, request);
    }

    @PostMapping("/external-codes")
    ResponseEntity<CommandAnswers.Body> addCode(
            @PathVariable String id, @Valid @RequestBody PartBodies.NewCode body, CommandRequest request) {
        return changes.addCode(Part.DIVISION, id, body, request);
    }

    @PostMapping("/external-codes/removal")
    ResponseEntity<CommandAnswers.Body> removeCode(
            @PathVariable String id, @Valid @RequestBody PartBodies.EndedCode body, CommandRequest request) {
        return changes.removeCode(Part.DIVISION, id, body, request);
    }
}
