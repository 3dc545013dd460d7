package se.nyttospar.command.organisation;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.directory.OrganisationDirectory;
import se.nyttospar.command.organisation.PartCommand.RegisterDivision;
import se.nyttospar.command.organisation.PartCommand.RegisterUnit;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.organisation.Part;

/** {@code /command/v1/divisions} and {@code /command/v1/units} */
@RestController
@RequestMapping("/command/v1")
class Organisation {

    private final CommandDesk desk;
    private final OrganisationDirectory directory;

    Organisation(CommandDesk desk, OrganisationDirectory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @PostMapping("/divisions")
    ResponseEntity<CommandAnswers.Body> division(@Valid @RequestBody PartBodies.Division body, CommandRequest request) {
        var command = new RegisterDivision(Ids.check(body.id()), body.name(), PartBodies.codes(body.externalCodes()));
        return CommandAnswers.created(body.id(), desk.perform(command, request.circumstances(), request.idempotency()));
    }

    @PostMapping("/units")
    ResponseEntity<CommandAnswers.Body> unit(@Valid @RequestBody PartBodies.Unit body, CommandRequest request) {
        var command = new RegisterUnit(
                Ids.check(body.id()),
                directory.find(Part.DIVISION, Ids.check(body.divisionId())),
                body.name(),
                PartBodies.codes(body.externalCodes()));
        return CommandAnswers.created(body.id(), desk.perform(command, request.circumstances(), request.idempotency()));
    }
}
