package se.nyttospar.command.initiative;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.initiative.InitiativeBodies.AssessmentStart;
import se.nyttospar.command.initiative.InitiativeBodies.Description;
import se.nyttospar.command.initiative.InitiativeBodies.OwnersBody;
import se.nyttospar.command.initiative.InitiativeBodies.Proposal;
import se.nyttospar.command.initiative.ProposalCommand.AppointOwners;
import se.nyttospar.command.initiative.ProposalCommand.BeginAssessment;
import se.nyttospar.command.privacy.ActorIds;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;

/** {@code /command/v1/initiatives}: what they are and who owns them. */
@RestController
@RequestMapping("/command/v1/initiatives")
class Initiatives {

    private final InitiativeDesk desk;
    private final ProposalReading proposals;

    Initiatives(InitiativeDesk desk, ProposalReading proposals) {
        this.desk = desk;
        this.proposals = proposals;
    }

    @PostMapping
    ResponseEntity<CommandAnswers.Body> propose(@Valid @RequestBody Proposal body, CommandRequest request) {
        String id = Ids.chosenOrOf(request, body.id());
        var command = proposals.command(id, body);
        return CommandAnswers.created(id, desk.perform(command, request));
    }

    @PostMapping("/{id}/description")
    ResponseEntity<CommandAnswers.Body> describe(
            @PathVariable String id, @Valid @RequestBody Description body, CommandRequest request) {
        return CommandAnswers.done(id, desk.perform(proposals.command(id, body), request));
    }

    @PostMapping("/{id}/owners")
    ResponseEntity<CommandAnswers.Body> appoint(
            @PathVariable String id, @Valid @RequestBody OwnersBody body, CommandRequest request) {
        var command = new AppointOwners(
                Ids.check(id),
                ActorIds.required("operationsOwner", body.operationsOwner()),
                ActorIds.stated("technologyOwner", body.technologyOwner()),
                Given.list(body.deputies()).stream()
                        .map(deputy -> ActorIds.required("deputies", deputy))
                        .toList());
        return CommandAnswers.done(id, desk.perform(command, request));
    }

    @PostMapping("/{id}/assessment")
    ResponseEntity<CommandAnswers.Body> begin(
            @PathVariable String id, @Valid @RequestBody AssessmentStart body, CommandRequest request) {
        return CommandAnswers.done(
                id, desk.perform(new BeginAssessment(Ids.check(id), body.date(), body.comment()), request));
    }
}
