package se.nyttospar.command.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import se.nyttospar.command.initiative.InitiativeCommand.CarryOutAdjustment;
import se.nyttospar.command.initiative.InitiativeCommand.Decide;
import se.nyttospar.command.initiative.InitiativeCommand.PlanDecisionPoint;
import se.nyttospar.command.request.Answer;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.initiative.AnsweredRecommendation;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.Deviation;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.RecommendedOutcome;

/** {@code /command/v1/initiatives} */
@RestController
@RequestMapping("/command/v1/initiatives")
class Initiatives {

    record Proposal(
            @Nullable String id,
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 8000) String description,
            @NotNull InitiativeKind kind,
            @NotBlank String divisionId,
            @NotBlank String frameworkId,
            @Nullable @Size(max = 200) String portfolio,
            @Nullable @Size(max = 200) String focusArea,
            @Nullable Boolean usesAi,
            @Nullable @Size(max = 200) String operationsOwner,
            @Nullable @Size(max = 200) String technologyOwner) {}

    record DecisionPoint(@NotNull LocalDate date) {}

    record Answered(
            @NotNull RecommendedOutcome outcome,
            @Min(1) @Max(99) int rule,
            @Min(1) int policyVersion,
            @Min(0) long position,
            @NotNull LocalDate day) {}

    record Departure(
            @NotBlank @Size(max = 4000) String reason,
            @NotBlank @Size(max = 200) String authority) {}

    record Decision(
            @NotNull DecisionOutcome outcome,
            @NotBlank @Size(max = 200) String forum,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 8000) String rationale,
            @Nullable @Size(max = 8000) String conditions,
            @Nullable LocalDate nextDecisionPoint,
            @Nullable @Valid Answered answers,
            @Nullable @Valid Departure deviation) {}

    record CarriedOut(
            @NotNull LocalDate date,
            @Nullable @Size(max = 4000) String comment) {}

    private final CommandDesk desk;
    private final ProposalReading proposals;
    private final PromisedBenefits benefits;

    Initiatives(CommandDesk desk, ProposalReading proposals, PromisedBenefits benefits) {
        this.desk = desk;
        this.proposals = proposals;
        this.benefits = benefits;
    }

    @PostMapping
    ResponseEntity<CommandAnswers.Body> propose(@Valid @RequestBody Proposal body, CommandRequest request) {
        String id = Ids.chosenOrNew(body.id());
        var command = proposals.command(id, body);
        return CommandAnswers.created(id, perform(command, request));
    }

    @PostMapping("/{id}/decision-points")
    ResponseEntity<CommandAnswers.Body> plan(
            @PathVariable String id, @Valid @RequestBody DecisionPoint body, CommandRequest request) {
        return CommandAnswers.done(id, perform(new PlanDecisionPoint(Ids.check(id), body.date()), request));
    }

    @PostMapping("/{id}/decisions")
    ResponseEntity<CommandAnswers.Body> decide(
            @PathVariable String id, @Valid @RequestBody Decision body, CommandRequest request) {
        String decisionId = Ids.chosenOrNew(null);
        Answered answers = body.answers();
        Departure deviation = body.deviation();
        var command = new Decide(
                Ids.check(id),
                decisionId,
                body.outcome(),
                body.forum(),
                body.date(),
                body.rationale(),
                body.conditions(),
                body.nextDecisionPoint(),
                answers == null
                        ? null
                        : new AnsweredRecommendation(
                                answers.outcome(),
                                answers.rule(),
                                answers.policyVersion(),
                                answers.position(),
                                answers.day()),
                deviation == null ? null : new Deviation(deviation.reason(), deviation.authority()),
                benefits.of(id, request.circumstances().today()));
        return CommandAnswers.created(decisionId, perform(command, request));
    }

    @PostMapping("/{id}/decisions/{decisionId}/carried-out")
    ResponseEntity<CommandAnswers.Body> carryOut(
            @PathVariable String id,
            @PathVariable String decisionId,
            @Valid @RequestBody CarriedOut body,
            CommandRequest request) {
        var command = new CarryOutAdjustment(Ids.check(id), decisionId, body.date(), body.comment());
        return CommandAnswers.done(decisionId, perform(command, request));
    }

    private Answer perform(InitiativeCommand command, CommandRequest request) {
        return desk.perform(command, request.circumstances(), request.idempotency());
    }
}
