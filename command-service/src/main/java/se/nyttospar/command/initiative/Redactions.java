package se.nyttospar.command.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;

/** {@code /command/v1/initiatives/{id}/redactions}: texts that have to go, while the events that held them stay. */
@RestController
@RequestMapping("/command/v1/initiatives/{id}/redactions")
class Redactions {

    record Redaction(
            @NotNull @Min(0) Long sequence,
            @NotBlank @Size(max = 400) String field,
            @NotBlank @Size(max = 4000) String reason) {}

    private final InitiativeDesk desk;

    Redactions(InitiativeDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<CommandAnswers.Body> redact(
            @PathVariable String id, @Valid @RequestBody Redaction body, CommandRequest request) {
        var command = new RedactText(Ids.check(id), body.sequence(), body.field(), body.reason());
        return CommandAnswers.done(id, desk.perform(command, request));
    }
}
