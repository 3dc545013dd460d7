package se.nyttospar.command.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.initiative.CalculationBodies.EstimateBody;
import se.nyttospar.command.initiative.RiskCommand.AcceptRisk;
import se.nyttospar.command.initiative.RiskCommand.AssessRisks;
import se.nyttospar.command.privacy.ActorIds;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.initiative.risk.AlternativeCost;
import se.nyttospar.events.initiative.risk.Risk;
import se.nyttospar.events.initiative.risk.RiskAssessment;
import se.nyttospar.events.initiative.risk.RiskGrade;
import se.nyttospar.events.initiative.risk.RiskKind;

/** {@code /command/v1/initiatives/{id}/risk-assessment} */
@RestController
@RequestMapping("/command/v1/initiatives/{id}/risk-assessment")
class RiskAssessments {

    record Grade(@NotNull Integer severity, @NotNull Integer likelihood) {
        RiskGrade grade() {
            return new RiskGrade(severity, likelihood);
        }
    }

    record RiskBody(
            @NotBlank String riskId,
            @NotNull RiskKind kind,
            @NotBlank @Size(max = 4000) String cause,
            @NotBlank @Size(max = 4000) String consequence,
            @NotNull @Valid Grade grade,
            @Nullable @Size(max = 4000) String treatment,
            @Nullable @Size(max = 200) String owner,
            @Nullable @Valid Grade residual) {
        Risk risk() {
            ActorIds.check("risks.owner", owner);
            return new Risk(
                    riskId,
                    kind,
                    cause,
                    consequence,
                    grade.grade(),
                    treatment,
                    owner,
                    residual == null ? null : residual.grade());
        }
    }

    record CostOfNotActing(
            @NotNull @Valid EstimateBody perYear,
            @NotBlank @Size(max = 4000) String explanation) {}

    record Assessment(
            @NotNull LocalDate assessedOn,
            @Nullable List<@NotNull @Valid RiskBody> risks,
            @Nullable List<@NotNull @Valid RiskBody> alternativeRisks,
            @Nullable @Valid CostOfNotActing alternativeCost) {
        RiskAssessment assessment() {
            return new RiskAssessment(
                    assessedOn,
                    Given.list(risks).stream().map(RiskBody::risk).toList(),
                    Given.list(alternativeRisks).stream().map(RiskBody::risk).toList(),
                    alternativeCost == null
                            ? null
                            : new AlternativeCost(alternativeCost.perYear().estimate(), alternativeCost.explanation()));
        }
    }

    record Acceptance(@NotBlank @Size(max = 4000) String rationale) {}

    private final InitiativeDesk desk;

    RiskAssessments(InitiativeDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<CommandAnswers.Body> assess(
            @PathVariable String id, @Valid @RequestBody Assessment body, CommandRequest request) {
        return CommandAnswers.done(id, desk.perform(new AssessRisks(Ids.check(id), body.assessment()), request));
    }

    @PostMapping("/{riskId}/acceptance")
    ResponseEntity<CommandAnswers.Body> accept(
            @PathVariable String id,
            @PathVariable String riskId,
            @Valid @RequestBody Acceptance body,
            CommandRequest request) {
        return CommandAnswers.done(
                riskId, desk.perform(new AcceptRisk(Ids.check(id), Ids.check(riskId), body.rationale()), request));
    }
}
