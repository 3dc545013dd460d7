package se.nyttospar.command.initiative;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.directory.Definitions;
import se.nyttospar.command.directory.ForumDirectory;
import se.nyttospar.command.directory.LogEnd;
import se.nyttospar.command.initiative.DecisionBodies.CarriedOut;
import se.nyttospar.command.initiative.DecisionBodies.Decision;
import se.nyttospar.command.initiative.DecisionBodies.DecisionPoint;
import se.nyttospar.command.initiative.DecisionBodies.StandingBody;
import se.nyttospar.command.initiative.DecisionCommand.CarryOutAdjustment;
import se.nyttospar.command.initiative.DecisionCommand.PlanDecisionPoint;
import se.nyttospar.command.initiative.DecisionCommand.ReportStanding;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.initiative.ai.AiRules;

/** {@code /command/v1/initiatives/{id}/decision-points} and {@code …/decisions} */
@RestController
@RequestMapping("/command/v1/initiatives/{id}")
class Decisions {

    private final InitiativeDesk desk;
    private final PromisedBenefits benefits;
    private final AiRules aiRules;
    private final ForumDirectory forums;
    private final Definitions definitions;
    private final LogEnd log;

    Decisions(
            InitiativeDesk desk,
            PromisedBenefits benefits,
            AiRules aiRules,
            ForumDirectory forums,
            Definitions definitions,
            LogEnd log) {
        this.desk = desk;
        this.benefits = benefits;
        this.aiRules = aiRules;
        this.forums = forums;
        this.definitions = definitions;
        this.log = log;
    }

    @PostMapping("/decision-points")
    ResponseEntity<CommandAnswers.Body> plan(
            @PathVariable String id, @Valid @RequestBody DecisionPoint body, CommandRequest request) {
        return CommandAnswers.done(id, desk.perform(new PlanDecisionPoint(Ids.check(id), body.date()), request));
    }

    @PostMapping("/decision-points/{date}/standing")
    ResponseEntity<CommandAnswers.Body> report(
            @PathVariable String id,
            @PathVariable LocalDate date,
            @Valid @RequestBody StandingBody body,
            CommandRequest request) {
        return CommandAnswers.done(id, desk.perform(new ReportStanding(Ids.check(id), body.report(date)), request));
    }

    @PostMapping("/decisions")
    ResponseEntity<CommandAnswers.Body> decide(
            @PathVariable String id, @Valid @RequestBody Decision body, CommandRequest request) {
        String decisionId = Ids.chosenOrOf(request, body.id());
        var command = body.decide(
                Ids.check(id),
                decisionId,
                benefits.of(id, request.circumstances().today()),
                aiRules,
                grounds(body));
        return CommandAnswers.created(decisionId, desk.perform(command, request));
    }

    private DecisionGrounds grounds(Decision body) {
        return new DecisionGrounds(
                forums.deciding(body.forum()),
                body.answers() == null
                        ? null
                        : definitions.policyRules(body.answers().policyVersion()),
                log.position());
    }

    @PostMapping("/decisions/{decisionId}/carried-out")
    ResponseEntity<CommandAnswers.Body> carryOut(
            @PathVariable String id,
            @PathVariable String decisionId,
            @Valid @RequestBody CarriedOut body,
            CommandRequest request) {
        var command = new CarryOutAdjustment(Ids.check(id), decisionId, body.date(), body.comment());
        return CommandAnswers.done(decisionId, desk.perform(command, request));
    }
}
