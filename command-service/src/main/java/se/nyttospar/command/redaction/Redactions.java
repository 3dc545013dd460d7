package se.nyttospar.command.redaction;

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
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.initiative.InitiativeEvent;

/** Texts that have to go, while the events that held them stay. */
@RestController
@RequestMapping("/command/v1")
class Redactions {

    /** @param stream as commands answer it: {@code benefit:abc} */
    record StreamRedaction(
            @NotBlank @Size(max = 120) String stream,
            @NotNull @Min(0) Long sequence,
            @NotBlank @Size(max = 400) String field,
            @NotBlank @Size(max = 4000) String reason) {}

    record Redaction(
            @NotNull @Min(0) Long sequence,
            @NotBlank @Size(max = 400) String field,
            @NotBlank @Size(max = 4000) String reason) {}

    private final CommandDesk desk;

    Redactions(CommandDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/redactions")
    ResponseEntity<CommandAnswers.Body> redact(@Valid @RequestBody StreamRedaction body, CommandRequest request) {
        return perform(new RedactText(body.stream(), body.sequence(), body.field(), body.reason()), request);
    }

    @PostMapping("/initiatives/{id}/redactions")
    ResponseEntity<CommandAnswers.Body> redactInitiative(
            @PathVariable String id, @Valid @RequestBody Redaction body, CommandRequest request) {
        String stream = InitiativeEvent.FAMILY + ':' + Ids.check(id);
        return perform(new RedactText(stream, body.sequence(), body.field(), body.reason()), request);
    }

    private ResponseEntity<CommandAnswers.Body> perform(RedactText command, CommandRequest request) {
        String id = command.stream().substring(command.stream().indexOf(':') + 1);
        return CommandAnswers.done(id, desk.perform(command, request.circumstances(), request.idempotency()));
    }
}
