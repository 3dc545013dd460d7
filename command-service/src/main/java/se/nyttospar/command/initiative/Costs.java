package se.nyttospar.command.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.benefit.Periods;
import se.nyttospar.command.initiative.LedgerCommand.CorrectCost;
import se.nyttospar.command.initiative.LedgerCommand.RecordCost;
import se.nyttospar.command.initiative.LedgerCommand.RetractCost;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.initiative.ledger.ActualCost;
import se.nyttospar.events.initiative.ledger.CostCategory;

/** {@code /command/v1/initiatives/{id}/costs}: what it cost, as it comes. */
@RestController
@RequestMapping("/command/v1/initiatives/{id}/costs")
class Costs {

    record Cost(
            @Nullable String id,
            @NotBlank String period,
            @NotNull BigDecimal amount,
            @NotNull CostCategory category,
            @Nullable @Size(max = 4000) String comment) {
        ActualCost cost() {
            return new ActualCost(Periods.parse(period), amount, category, comment);
        }
    }

    record Correction(
            @NotBlank String period,
            @NotNull BigDecimal amount,
            @NotNull CostCategory category,
            @Nullable @Size(max = 4000) String comment,
            @NotBlank @Size(max = 4000) String reason) {
        ActualCost cost() {
            return new ActualCost(Periods.parse(period), amount, category, comment);
        }
    }

    record Retraction(@NotBlank @Size(max = 4000) String reason) {}

    private final InitiativeDesk desk;

    Costs(InitiativeDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<CommandAnswers.Body> record(
            @PathVariable String id, @Valid @RequestBody Cost body, CommandRequest request) {
        String costId = Ids.chosenOrOf(request, body.id());
        return CommandAnswers.created(
                costId, desk.perform(new RecordCost(Ids.check(id), costId, body.cost()), request));
    }

    @PostMapping("/{costId}/correction")
    ResponseEntity<CommandAnswers.Body> correct(
            @PathVariable String id,
            @PathVariable String costId,
            @Valid @RequestBody Correction body,
            CommandRequest request) {
        var command = new CorrectCost(Ids.check(id), costId, body.cost(), body.reason());
        return CommandAnswers.done(costId, desk.perform(command, request));
    }

    @PostMapping("/{costId}/retraction")
    ResponseEntity<CommandAnswers.Body> retract(
            @PathVariable String id,
            @PathVariable String costId,
            @Valid @RequestBody Retraction body,
            CommandRequest request) {
        return CommandAnswers.done(
                costId, desk.perform(new RetractCost(Ids.check(id), costId, body.reason()), request));
    }
}
