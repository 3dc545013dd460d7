package se.nyttospar.command.realisedbenefit;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.ClaimRealisation;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.CorrectClaim;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.Reinvest;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.RejectClaim;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.ValidateRealisation;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.WithdrawClaim;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.envelope.EventHeaders;
import se.nyttospar.events.realisedbenefit.RealisedBenefitEvent;

/** The stream of one realised benefit; {@link RealisedBenefitDecider} decides, {@link RealisedBenefitState} remembers. */
@Aggregate(cache = "definitionCache", commandTargetResolver = "commandTargetResolver")
public class RealisedBenefit {

    @AggregateIdentifier
    private @Nullable String stream;

    private RealisedBenefitState state = new RealisedBenefitState.Unclaimed();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ClaimRealisation command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectClaim command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawClaim command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ValidateRealisation command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RejectClaim command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Reinvest command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    private void perform(RealisedBenefitCommand command, Circumstances circumstances) {
        circumstances.checkVersion(AggregateLifecycle.getVersion());
        RealisedBenefitDecider.decide(command, state, circumstances).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(RealisedBenefitEvent event, @MetaDataValue(EventHeaders.ACTOR) String actor) {
        stream = event.stream();
        state = RealisedBenefitState.evolve(state, event, actor);
    }
}
