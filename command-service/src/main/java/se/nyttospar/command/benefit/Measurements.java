package se.nyttospar.command.benefit;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.benefit.BenefitBodies.CorrectedValue;
import se.nyttospar.command.benefit.BenefitBodies.Group;
import se.nyttospar.command.benefit.BenefitBodies.MeasuredValue;
import se.nyttospar.command.benefit.BenefitBodies.Retraction;
import se.nyttospar.command.benefit.BenefitCommand.CorrectMeasurement;
import se.nyttospar.command.benefit.BenefitCommand.MeasureEffect;
import se.nyttospar.command.benefit.BenefitCommand.RetractMeasurement;
import se.nyttospar.command.directory.LastDays;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.time.Period;

/** {@code /command/v1/benefits/{id}/measurements} */
@RestController
@RequestMapping("/command/v1/benefits/{id}/measurements")
class Measurements {

    private final CommandDesk desk;
    private final LastDays lastDays;

    Measurements(CommandDesk desk, LastDays lastDays) {
        this.desk = desk;
        this.lastDays = lastDays;
    }

    @PostMapping
    ResponseEntity<CommandAnswers.Body> measure(
            @PathVariable String id, @Valid @RequestBody MeasuredValue body, CommandRequest request) {
        var measurement = new Measurement(
                Periods.parse(body.period()),
                body.value(),
                body.numerator(),
                body.denominator(),
                body.sampleSize(),
                body.source(),
                body.evidence(),
                body.comment());
        LastDays.check(lastDays.of(id), measurement.period());
        var command = new MeasureEffect(Ids.check(id), measurement, Group.of(body.group()), body.confirmation());
        return CommandAnswers.created(id, desk.perform(command, request.circumstances(), request.idempotency()));
    }

    @PostMapping("/{period}/correction")
    ResponseEntity<CommandAnswers.Body> correct(
            @PathVariable String id,
            @PathVariable String period,
            @Valid @RequestBody CorrectedValue body,
            CommandRequest request) {
        var measurement = new Measurement(
                Periods.parse(period),
                body.value(),
                body.numerator(),
                body.denominator(),
                body.sampleSize(),
                body.source(),
                body.evidence(),
                body.comment());
        var command = new CorrectMeasurement(
                Ids.check(id), measurement, Group.of(body.group()), body.reason(), body.confirmation());
        return CommandAnswers.done(id, desk.perform(command, request.circumstances(), request.idempotency()));
    }

    @PostMapping("/{period}/retraction")
    ResponseEntity<CommandAnswers.Body> retract(
            @PathVariable String id,
            @PathVariable String period,
            @Valid @RequestBody Retraction body,
            CommandRequest request) {
        Period withdrawn = Periods.parse(period);
        var command = new RetractMeasurement(Ids.check(id), withdrawn, Group.of(body.group()), body.reason());
        return CommandAnswers.done(id, desk.perform(command, request.circumstances(), request.idempotency()));
    }
}
