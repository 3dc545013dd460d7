package se.nyttospar.command.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.directory.Definitions;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.organisation.ExternalCode;

/** {@code /command/v1/divisions} and {@code /command/v1/units} */
@RestController
@RequestMapping("/command/v1")
class Organisation {

    record Code(
            @NotBlank @Size(max = 80) String system,
            @NotBlank @Size(max = 200) String code) {}

    record DivisionBody(
            @NotBlank String id,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 50) List<@Valid Code> externalCodes) {}

    record UnitBody(
            @NotBlank String id,
            @NotBlank String divisionId,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 50) List<@Valid Code> externalCodes) {}

    private final CommandDesk desk;
    private final Definitions definitions;

    Organisation(CommandDesk desk, Definitions definitions) {
        this.desk = desk;
        this.definitions = definitions;
    }

    @PostMapping("/divisions")
    ResponseEntity<CommandAnswers.Body> division(@Valid @RequestBody DivisionBody body, CommandRequest request) {
        var command = new RegisterDivision(Ids.check(body.id()), body.name(), codes(body.externalCodes()));
        return CommandAnswers.created(body.id(), desk.perform(command, request.circumstances(), request.idempotency()));
    }

    @PostMapping("/units")
    ResponseEntity<CommandAnswers.Body> unit(@Valid @RequestBody UnitBody body, CommandRequest request) {
        var command = new RegisterUnit(
                Ids.check(body.id()),
                Ids.check(body.divisionId()),
                body.name(),
                codes(body.externalCodes()),
                definitions.hasDivision(body.divisionId()));
        return CommandAnswers.created(body.id(), desk.perform(command, request.circumstances(), request.idempotency()));
    }

    private static List<ExternalCode> codes(@Nullable List<Code> codes) {
        return codes == null
                ? List.of()
                : codes.stream()
                        .map(c -> new ExternalCode(c.system(), c.code()))
                        .toList();
    }
}
