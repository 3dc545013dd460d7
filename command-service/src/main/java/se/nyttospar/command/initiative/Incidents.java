package se.nyttospar.command.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.initiative.LedgerCommand.CloseIncident;
import se.nyttospar.command.initiative.LedgerCommand.ReportIncident;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.initiative.ledger.Harm;
import se.nyttospar.events.initiative.ledger.Incident;
import se.nyttospar.events.initiative.ledger.IncidentKind;

/** {@code /command/v1/initiatives/{id}/incidents} */
@RestController
@RequestMapping("/command/v1/initiatives/{id}/incidents")
class Incidents {

    record IncidentBody(
            @Nullable String id,
            @NotNull LocalDate date,
            @NotNull IncidentKind kind,
            @NotNull Harm harm,
            @NotBlank @Size(max = 8000) String description,
            @Nullable @Size(max = 400) String reportedTo) {}

    record Closing(
            @NotNull LocalDate date,
            @NotBlank @Size(max = 8000) String measures) {}

    private final InitiativeDesk desk;

    Incidents(InitiativeDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<CommandAnswers.Body> report(
            @PathVariable String id, @Valid @RequestBody IncidentBody body, CommandRequest request) {
        String incidentId = Ids.chosenOrOf(request, body.id());
        var incident = new Incident(body.date(), body.kind(), body.harm(), body.description(), body.reportedTo());
        return CommandAnswers.created(
                incidentId, desk.perform(new ReportIncident(Ids.check(id), incidentId, incident), request));
    }

    @PostMapping("/{incidentId}/closing")
    ResponseEntity<CommandAnswers.Body> close(
            @PathVariable String id,
            @PathVariable String incidentId,
            @Valid @RequestBody Closing body,
            CommandRequest request) {
        var command = new CloseIncident(Ids.check(id), incidentId, body.date(), body.measures());
        return CommandAnswers.done(incidentId, desk.perform(command, request));
    }
}
