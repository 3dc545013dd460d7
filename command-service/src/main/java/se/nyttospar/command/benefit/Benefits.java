package se.nyttospar.command.benefit;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.benefit.BenefitBodies.GoLive;
import se.nyttospar.command.benefit.BenefitBodies.Profile;
import se.nyttospar.command.benefit.BenefitBodies.Reason;
import se.nyttospar.command.benefit.BenefitBodies.Rebase;
import se.nyttospar.command.benefit.BenefitBodies.Revision;
import se.nyttospar.command.benefit.BenefitBodies.TargetRevision;
import se.nyttospar.command.benefit.BenefitBodies.Validation;
import se.nyttospar.command.benefit.BenefitCommand.RebaseBenefit;
import se.nyttospar.command.benefit.BenefitCommand.RecordGoLive;
import se.nyttospar.command.benefit.BenefitCommand.RetireBenefit;
import se.nyttospar.command.benefit.BenefitCommand.ValidateMeasurements;
import se.nyttospar.command.privacy.ActorIds;
import se.nyttospar.command.request.Answer;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;

/** {@code /command/v1/benefits} */
@RestController
@RequestMapping("/command/v1/benefits")
class Benefits {

    private final CommandDesk desk;
    private final Profiles profiles;
    private final Revisions revisions;

    Benefits(CommandDesk desk, Profiles profiles, Revisions revisions) {
        this.desk = desk;
        this.profiles = profiles;
        this.revisions = revisions;
    }

    @PostMapping
    ResponseEntity<CommandAnswers.Body> define(@Valid @RequestBody Profile body, CommandRequest request) {
        String id = Ids.chosenOrOf(request, body.id());
        return CommandAnswers.created(id, perform(profiles.definition(id, body), request));
    }

    @PostMapping("/{id}/go-live")
    ResponseEntity<CommandAnswers.Body> goLive(
            @PathVariable String id, @Valid @RequestBody GoLive body, CommandRequest request) {
        BenefitCommand command = body.unitId() == null
                ? new RecordGoLive(Ids.check(id), body.date(), body.reason())
                : profiles.goLive(Ids.check(id), body.unitId(), body);
        return CommandAnswers.done(id, perform(command, request));
    }

    @PostMapping("/{id}/revision")
    ResponseEntity<CommandAnswers.Body> revise(
            @PathVariable String id, @Valid @RequestBody Revision body, CommandRequest request) {
        return CommandAnswers.done(id, perform(revisions.revision(Ids.check(id), body), request));
    }

    @PostMapping("/{id}/target-revision")
    ResponseEntity<CommandAnswers.Body> reviseTarget(
            @PathVariable String id, @Valid @RequestBody TargetRevision body, CommandRequest request) {
        return CommandAnswers.done(id, perform(revisions.target(Ids.check(id), body), request));
    }

    @PostMapping("/{id}/validation")
    ResponseEntity<CommandAnswers.Body> validate(
            @PathVariable String id, @Valid @RequestBody Validation body, CommandRequest request) {
        return CommandAnswers.done(
                id, perform(new ValidateMeasurements(Ids.check(id), Periods.parse(body.through())), request));
    }

    @PostMapping("/{id}/rebases")
    ResponseEntity<CommandAnswers.Body> rebase(
            @PathVariable String id, @Valid @RequestBody Rebase body, CommandRequest request) {
        var command = new RebaseBenefit(
                Ids.check(id), body.date(), body.cause(), ActorIds.stated("approver", body.approver()));
        return CommandAnswers.done(id, perform(command, request));
    }

    @PostMapping("/{id}/retirement")
    ResponseEntity<CommandAnswers.Body> retire(
            @PathVariable String id, @Valid @RequestBody Reason body, CommandRequest request) {
        return CommandAnswers.done(id, perform(new RetireBenefit(Ids.check(id), body.reason()), request));
    }

    private Answer perform(BenefitCommand command, CommandRequest request) {
        return desk.perform(command, request.circumstances(), request.idempotency());
    }
}
