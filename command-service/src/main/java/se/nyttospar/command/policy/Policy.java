package se.nyttospar.command.policy;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.policy.PolicyCommand.AdoptPolicy;
import se.nyttospar.command.policy.PolicyCommand.PublishPolicy;
import se.nyttospar.command.policy.PolicyCommand.WithdrawPolicy;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.policy.PolicyEvent;

/** The stream of one version of the policy; {@link PolicyDecider} decides, {@link PolicyState} remembers. */
@Aggregate(cache = "definitionCache", commandTargetResolver = "commandTargetResolver")
public class Policy {

    @AggregateIdentifier
    private @Nullable String stream;

    private PolicyState state = new PolicyState.Unpublished();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PublishPolicy command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdoptPolicy command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawPolicy command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    private void perform(PolicyCommand command, Circumstances circumstances) {
        circumstances.checkVersion(AggregateLifecycle.getVersion());
        PolicyDecider.decide(command, state, circumstances).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(PolicyEvent event) {
        stream = event.stream();
        state = PolicyState.evolve(state, event);
    }
}
