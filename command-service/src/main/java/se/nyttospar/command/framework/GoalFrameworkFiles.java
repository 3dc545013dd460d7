package se.nyttospar.command.framework;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Days;
import se.nyttospar.events.LocalText;
import tools.jackson.databind.JsonNode;

/** {@code /command/v1/goal-framework-files}: the goal frameworks that ship with the service. */
@RestController
@RequestMapping("/command/v1/goal-framework-files")
class GoalFrameworkFiles {

    /** A shipped file. */
    record Shipped(String id, LocalText name, @Nullable LocalDate adoptedOn) {}

    record AllShipped(List<Shipped> items) {}

    /** What to publish it with: deadlines in years count from the day of adoption. */
    record Adopted(@Nullable LocalDate adoptedOn) {}

    private final ShippedFrameworks shipped;
    private final Publishing publishing;

    GoalFrameworkFiles(ShippedFrameworks shipped, Publishing publishing) {
        this.shipped = shipped;
        this.publishing = publishing;
    }

    @GetMapping
    AllShipped list() {
        return new AllShipped(shipped.all().stream()
                .map(file -> new Shipped(file.id(), file.framework().name(), file.adoptedOn()))
                .toList());
    }

    @GetMapping("/{file}")
    @Schema(implementation = FrameworkFile.class)
    JsonNode read(@PathVariable String file) {
        return shipped.document(file).orElseThrow(() -> new Refusal(Rule.FRAMEWORK_FILE_UNKNOWN, file));
    }

    @PostMapping("/{file}/publication")
    ResponseEntity<CommandAnswers.Body> publish(
            @PathVariable String file, @RequestBody(required = false) @Nullable Adopted body, CommandRequest request) {
        LocalDate adopted = body == null ? null : Days.check("adoptedOn", body.adoptedOn());
        FrameworkFile framework = named(file).adopted(adopted);
        return CommandAnswers.created(
                framework.id(), publishing.publish(framework, request.circumstances(), request.idempotency()));
    }

    private FrameworkFile named(String file) {
        return shipped.named(file).orElseThrow(() -> new Refusal(Rule.FRAMEWORK_FILE_UNKNOWN, file));
    }
}
