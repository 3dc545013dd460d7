package se.nyttospar.command.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.framework.GoalFramework;

/** {@code /command/v1/goal-frameworks} */
@RestController
@RequestMapping("/command/v1/goal-frameworks")
class GoalFrameworks {

    record Publication(@NotBlank String id, @NotNull GoalFramework framework) {}

    private final CommandDesk desk;

    GoalFrameworks(CommandDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<CommandAnswers.Body> publish(@Valid @RequestBody Publication body, CommandRequest request) {
        var command = new PublishFramework(Ids.check(body.id()), FrameworkShape.complete(body.framework()));
        return CommandAnswers.created(body.id(), desk.perform(command, request.circumstances(), request.idempotency()));
    }
}
