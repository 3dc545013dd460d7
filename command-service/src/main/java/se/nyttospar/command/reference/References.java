package se.nyttospar.command.reference;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.reference.ReferenceCommand.ImportReference;
import se.nyttospar.command.reference.ReferenceCommand.WithdrawReference;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.catalogue.CanonicalJson;
import se.nyttospar.events.reference.ExchangePackage;
import tools.jackson.databind.JsonNode;

/** {@code /command/v1/references} */
@RestController
@RequestMapping("/command/v1/references")
class References {

    /**
     * @param source who gave the package
     * @param content the package as it was exported
     */
    record Import(
            @Nullable String id,
            @NotBlank @Size(max = 200) String source,

            @NotNull @Schema(implementation = ExchangePackage.class)
            JsonNode content) {}

    record Withdrawal(@NotBlank @Size(max = 4000) String reason) {}

    private final CommandDesk desk;
    private final PackageReading reading;

    References(CommandDesk desk, PackageReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    @PostMapping
    ResponseEntity<CommandAnswers.Body> take(@Valid @RequestBody Import body, CommandRequest request) {
        String id = Ids.chosenOrOf(request, body.id());
        ExchangePackage content = reading.read(body.content());
        var command = new ImportReference(id, body.source(), CanonicalJson.sha256(body.content()), content);
        return CommandAnswers.created(id, desk.perform(command, request.circumstances(), request.idempotency()));
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<CommandAnswers.Body> withdraw(
            @PathVariable String id, @Valid @RequestBody Withdrawal body, CommandRequest request) {
        var command = new WithdrawReference(Ids.check(id), body.reason());
        return CommandAnswers.done(id, desk.perform(command, request.circumstances(), request.idempotency()));
    }
}
