package se.nyttospar.command.initiative;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.directory.Definitions;
import se.nyttospar.command.initiative.CalculationBodies.Calculation;
import se.nyttospar.command.initiative.CalculationBodies.ClosedYear;
import se.nyttospar.command.initiative.CalculationCommand.CloseYear;
import se.nyttospar.command.initiative.InitiativeState.Proposed;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.framework.GoalFramework.DiscountRate;

/** {@code /command/v1/initiatives/{id}/calculation} */
@RestController
@RequestMapping("/command/v1/initiatives/{id}/calculation")
class Calculations {

    private final InitiativeDesk desk;
    private final Definitions definitions;

    Calculations(InitiativeDesk desk, Definitions definitions) {
        this.desk = desk;
        this.definitions = definitions;
    }

    @PostMapping
    ResponseEntity<CommandAnswers.Body> submit(
            @PathVariable String id, @Valid @RequestBody Calculation body, CommandRequest request) {
        return CommandAnswers.done(id, desk.perform(body.submission(Ids.check(id), frameworkRates(id)), request));
    }

    private List<DiscountRate> frameworkRates(String initiativeId) {
        GoalFramework framework = definitions.initiative(initiativeId) instanceof Proposed proposed
                ? definitions.framework(proposed.proposal().frameworkId())
                : null;
        return framework == null ? List.of() : framework.discountRates();
    }

    @PostMapping("/closed-years")
    ResponseEntity<CommandAnswers.Body> close(
            @PathVariable String id, @Valid @RequestBody ClosedYear body, CommandRequest request) {
        var command = new CloseYear(Ids.check(id), body.year(), body.validated(), body.reason());
        return CommandAnswers.done(id, desk.perform(command, request));
    }
}
