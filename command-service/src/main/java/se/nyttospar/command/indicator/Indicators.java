package se.nyttospar.command.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.directory.FrameworkDirectory;
import se.nyttospar.command.indicator.IndicatorCommand.DefineIndicator;
import se.nyttospar.command.indicator.IndicatorCommand.ReviseIndicator;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Answer;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;

/** {@code /command/v1/indicators} */
@RestController
@RequestMapping("/command/v1/indicators")
class Indicators {

    /** The whole new definition; its id is that of the path. */
    record Revision(
            @NotNull @Valid IndicatorBody definition,
            @NotBlank @Size(max = 4000) String reason) {}

    private final CommandDesk desk;
    private final FrameworkDirectory frameworks;

    Indicators(CommandDesk desk, FrameworkDirectory frameworks) {
        this.desk = desk;
        this.frameworks = frameworks;
    }

    @PostMapping
    ResponseEntity<CommandAnswers.Body> define(@Valid @RequestBody IndicatorBody body, CommandRequest request) {
        var command = new DefineIndicator(Ids.check(body.id()), body.definition(1), areaKnown(body, request));
        return CommandAnswers.created(body.id(), perform(command, request));
    }

    @PostMapping("/{id}/revision")
    ResponseEntity<CommandAnswers.Body> revise(
            @PathVariable String id, @Valid @RequestBody Revision body, CommandRequest request) {
        if (!body.definition().id().equals(id)) {
            throw new Refusal(Rule.ID_OF_ANOTHER, body.definition().id(), id);
        }
        var command = new ReviseIndicator(
                Ids.check(id), body.definition().definition(1), body.reason(), areaKnown(body.definition(), request));
        return CommandAnswers.done(id, perform(command, request));
    }

    private boolean areaKnown(IndicatorBody body, CommandRequest request) {
        return frameworks.hasIndicatorArea(body.area(), request.circumstances().today());
    }

    private Answer perform(IndicatorCommand command, CommandRequest request) {
        return desk.perform(command, request.circumstances(), request.idempotency());
    }
}
