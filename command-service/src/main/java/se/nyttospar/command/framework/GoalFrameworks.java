package se.nyttospar.command.framework;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
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
import se.nyttospar.command.framework.FrameworkCommand.RetireFramework;
import se.nyttospar.command.framework.FrameworkCommand.ReviseFramework;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Days;
import se.nyttospar.command.request.Ids;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code /command/v1/goal-frameworks} */
@RestController
@RequestMapping("/command/v1/goal-frameworks")
class GoalFrameworks {

    /** The whole new content; deadlines in years count from {@code adoptedOn}. */
    record Revision(
            @Nullable LocalDate adoptedOn,

            @NotNull @Schema(implementation = FrameworkFile.Content.class)
            JsonNode framework,

            @NotBlank @Size(max = 4000) String reason) {}

    record Retirement(
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 4000) String reason) {}

    private final CommandDesk desk;
    private final Publishing publishing;
    private final FrameworkSchema schema;

    GoalFrameworks(CommandDesk desk, Publishing publishing, FrameworkSchema schema) {
        this.desk = desk;
        this.publishing = publishing;
        this.schema = schema;
    }

    @PostMapping
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = FrameworkFile.class)))
    ResponseEntity<CommandAnswers.Body> publish(@RequestBody JsonNode body, CommandRequest request) {
        FrameworkFile file = schema.read(body);
        return CommandAnswers.created(
                file.id(), publishing.publish(file, request.circumstances(), request.idempotency()));
    }

    @PostMapping("/{id}/revision")
    ResponseEntity<CommandAnswers.Body> revise(
            @PathVariable String id, @Valid @RequestBody Revision body, CommandRequest request) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("id", Ids.check(id)).set("framework", body.framework());
        FrameworkFile file = schema.read(document).adopted(Days.check("adoptedOn", body.adoptedOn()));
        var command = new ReviseFramework(id, Adoption.of(file), body.reason());
        return CommandAnswers.done(id, desk.perform(command, request.circumstances(), request.idempotency()));
    }

    @PostMapping("/{id}/retirement")
    ResponseEntity<CommandAnswers.Body> retire(
            @PathVariable String id, @Valid @RequestBody Retirement body, CommandRequest request) {
        var command = new RetireFramework(Ids.check(id), Days.required("lastDay", body.lastDay()), body.reason());
        return CommandAnswers.done(id, desk.perform(command, request.circumstances(), request.idempotency()));
    }
}
