package se.nyttospar.command.benefit;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.benefit.BenefitCommand.CorrectMeasurement;
import se.nyttospar.command.benefit.BenefitCommand.DefineBenefit;
import se.nyttospar.command.benefit.BenefitCommand.MeasureEffect;
import se.nyttospar.command.benefit.BenefitCommand.RebaseBenefit;
import se.nyttospar.command.benefit.BenefitCommand.RecordGoLive;
import se.nyttospar.command.benefit.BenefitCommand.RecordUnitGoLive;
import se.nyttospar.command.benefit.BenefitCommand.RetireBenefit;
import se.nyttospar.command.benefit.BenefitCommand.RetractMeasurement;
import se.nyttospar.command.benefit.BenefitCommand.ReviseBenefit;
import se.nyttospar.command.benefit.BenefitCommand.ReviseTarget;
import se.nyttospar.command.benefit.BenefitCommand.ValidateMeasurements;
import se.nyttospar.command.directory.IndicatorDirectory;
import se.nyttospar.command.indicator.ExpectedValues;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.envelope.EventHeaders;

/** The stream of one benefit; {@link BenefitDecider} decides, {@link BenefitState} remembers. */
@Aggregate(
        cache = "benefitCache",
        snapshotTriggerDefinition = "snapshotTrigger",
        commandTargetResolver = "commandTargetResolver")
@Revision("3")
public class Benefit {

    @AggregateIdentifier
    private @Nullable String stream;

    private BenefitState state = new BenefitState.Undefined();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DefineBenefit command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReviseBenefit command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReviseTarget command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordUnitGoLive command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordGoLive command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MeasureEffect command, Circumstances circumstances, IndicatorDirectory indicators) {
        perform(command, circumstances, expected(indicators));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectMeasurement command, Circumstances circumstances, IndicatorDirectory indicators) {
        perform(command, circumstances, expected(indicators));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RetractMeasurement command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ValidateMeasurements command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RebaseBenefit command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RetireBenefit command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    private boolean perform(BenefitCommand command, Circumstances circumstances) {
        return perform(command, circumstances, ExpectedValues.ANY);
    }

    /** Decides and applies; answers whether anything changed. Must be called inside the aggregate's scope. */
    public boolean perform(BenefitCommand command, Circumstances circumstances, ExpectedValues expected) {
        circumstances.checkVersion(AggregateLifecycle.getVersion());
        var events = BenefitDecider.decide(command, state, circumstances, expected);
        events.forEach(AggregateLifecycle::apply);
        return !events.isEmpty();
    }

    private ExpectedValues expected(IndicatorDirectory indicators) {
        return state instanceof BenefitState.Tracked tracked
                ? indicators.expectedOf(tracked.profile().indicatorId())
                : ExpectedValues.ANY;
    }

    @EventSourcingHandler
    void on(BenefitEvent event, @MetaDataValue(EventHeaders.ACTOR) String actor) {
        stream = event.stream();
        // Few people report very many values: each of their ids is kept once.
        state = BenefitState.evolve(state, event, actor.intern());
    }

    /** What is known of the benefit. */
    public BenefitState state() {
        return state;
    }
}
