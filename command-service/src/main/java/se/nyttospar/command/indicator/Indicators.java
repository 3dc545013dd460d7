package se.nyttospar.command.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.benefit.MeasurementRules;
import se.nyttospar.command.directory.Directory;
import se.nyttospar.command.privacy.ActorIds;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.indicator.Aggregation;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.indicator.IndicatorDefinition.PlausibleRange;
import se.nyttospar.events.time.Frequency;

/** {@code /command/v1/indicators} */
@RestController
@RequestMapping("/command/v1/indicators")
class Indicators {

    record Name(
            @NotBlank @Size(max = 300) String sv,
            @Nullable @Size(max = 300) String en) {}

    record Range(@Nullable BigDecimal low, @Nullable BigDecimal high) {}

    record Body(
            @NotBlank String id,
            @NotNull @Valid Name name,
            @Nullable @Size(max = 8000) String description,
            @Nullable @Size(max = 2000) String numerator,
            @Nullable @Size(max = 2000) String denominator,
            @NotBlank @Size(max = 80) String unit,
            @NotNull Direction direction,
            @NotNull Frequency frequency,
            @NotNull Aggregation overUnits,
            @NotNull Aggregation overTime,
            @NotBlank String area,
            @Nullable Boolean common,
            @Nullable @Size(max = 200) String sourceSystem,
            @Nullable @Min(0) @Max(3660) Integer reportingLagDays,
            @Nullable @Min(0) @Max(12) Integer decimals,
            @Nullable Range plausible,
            @Nullable @Min(1) @Max(1000) Integer smallestCell,
            @Nullable @Size(max = 200) String steward) {}

    private final CommandDesk desk;
    private final Directory directory;

    Indicators(CommandDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @PostMapping
    ResponseEntity<CommandAnswers.Body> define(@Valid @RequestBody Body body, CommandRequest request) {
        var command =
                new DefineIndicator(Ids.check(body.id()), definition(body), directory.hasIndicatorArea(body.area()));
        return CommandAnswers.created(body.id(), desk.perform(command, request.circumstances(), request.idempotency()));
    }

    private static IndicatorDefinition definition(Body body) {
        ActorIds.check("steward", body.steward());
        Range plausible = body.plausible();
        if (plausible != null) {
            MeasurementRules.checkNumber("plausible.low", plausible.low());
            MeasurementRules.checkNumber("plausible.high", plausible.high());
        }
        return new IndicatorDefinition(
                1,
                new LocalText(body.name().sv(), body.name().en()),
                body.description(),
                body.numerator(),
                body.denominator(),
                body.unit(),
                body.direction(),
                body.frequency(),
                body.overUnits(),
                body.overTime(),
                body.area(),
                Boolean.TRUE.equals(body.common()),
                body.sourceSystem(),
                body.reportingLagDays() == null ? 0 : body.reportingLagDays(),
                body.decimals() == null ? 1 : body.decimals(),
                plausible == null ? null : new PlausibleRange(plausible.low(), plausible.high()),
                body.smallestCell(),
                body.steward());
    }
}
