package se.nyttospar.command.policy;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.directory.Definitions;
import se.nyttospar.command.policy.PolicyCommand.AdoptPolicy;
import se.nyttospar.command.policy.PolicyCommand.PublishPolicy;
import se.nyttospar.command.policy.PolicyCommand.WithdrawPolicy;
import se.nyttospar.command.request.Answer;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Days;
import se.nyttospar.events.policy.PolicyCheck;
import se.nyttospar.events.policy.PolicyDocument;
import tools.jackson.databind.JsonNode;

/** {@code /command/v1/policies} */
@RestController
@RequestMapping("/command/v1/policies")
class Policies {

    /** The first version that a region can publish; the one before ships with the services. */
    private static final int FIRST = 2;

    /** The comparison with another version that the read side made: its position, day and digest. */
    record Check(
            @NotNull @Min(1) Integer against,
            @NotNull @Min(0) Long position,
            @NotNull LocalDate day,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String digest) {

        PolicyCheck stated() {
            return new PolicyCheck(against, position, Days.required("check.day", day), digest);
        }
    }

    /** From when, why, and what it was held against; nothing is adopted without a check. */
    record Adoption(
            @NotNull LocalDate from,
            @NotBlank @Size(max = 4000) String reason,
            @Nullable @Valid Check check) {}

    record Withdrawal(@NotBlank @Size(max = 4000) String reason) {}

    private final CommandDesk desk;
    private final PolicySchema schema;
    private final Definitions definitions;

    Policies(CommandDesk desk, PolicySchema schema, Definitions definitions) {
        this.desk = desk;
        this.schema = schema;
        this.definitions = definitions;
    }

    @PostMapping
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = PolicyDocument.class)))
    ResponseEntity<CommandAnswers.Body> publish(@RequestBody JsonNode body, CommandRequest request) {
        PolicyDocument policy = schema.read(body);
        boolean follows = policy.version() == FIRST || definitions.hasPolicy(policy.version() - 1);
        Answer answer = perform(new PublishPolicy(policy, follows), request);
        return CommandAnswers.created(Integer.toString(policy.version()), answer);
    }

    @PostMapping("/{version}/adoption")
    ResponseEntity<CommandAnswers.Body> adopt(
            @PathVariable int version, @Valid @RequestBody Adoption body, CommandRequest request) {
        Check check = body.check();
        var command = new AdoptPolicy(
                version, Days.required("from", body.from()), body.reason(), check == null ? null : check.stated());
        return CommandAnswers.done(Integer.toString(version), perform(command, request));
    }

    @PostMapping("/{version}/withdrawal")
    ResponseEntity<CommandAnswers.Body> withdraw(
            @PathVariable int version, @Valid @RequestBody Withdrawal body, CommandRequest request) {
        var command = new WithdrawPolicy(version, body.reason());
        return CommandAnswers.done(Integer.toString(version), perform(command, request));
    }

    private Answer perform(PolicyCommand command, CommandRequest request) {
        return desk.perform(command, request.circumstances(), request.idempotency());
    }
}
