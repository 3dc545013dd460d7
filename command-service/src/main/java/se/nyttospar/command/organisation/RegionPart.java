package se.nyttospar.command.organisation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.organisation.PartCommand.AddExternalCode;
import se.nyttospar.command.organisation.PartCommand.ClosePart;
import se.nyttospar.command.organisation.PartCommand.MergePart;
import se.nyttospar.command.organisation.PartCommand.MoveUnit;
import se.nyttospar.command.organisation.PartCommand.RegisterDivision;
import se.nyttospar.command.organisation.PartCommand.RegisterUnit;
import se.nyttospar.command.organisation.PartCommand.RemoveExternalCode;
import se.nyttospar.command.organisation.PartCommand.RenamePart;
import se.nyttospar.command.organisation.PartCommand.SplitPart;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.organisation.OrganisationEvent;

/** The stream of one division or unit; {@link PartDecider} decides, {@link PartState} remembers. */
@Aggregate(cache = "definitionCache", commandTargetResolver = "commandTargetResolver")
public class RegionPart {

    @AggregateIdentifier
    private @Nullable String stream;

    private PartState state = new PartState.Unregistered();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterDivision command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterUnit command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RenamePart command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ClosePart command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MergePart command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SplitPart command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MoveUnit command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddExternalCode command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RemoveExternalCode command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    private void perform(PartCommand command, Circumstances circumstances) {
        circumstances.checkVersion(AggregateLifecycle.getVersion());
        PartDecider.decide(command, state, circumstances).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(OrganisationEvent event) {
        stream = event.stream();
        state = PartState.evolve(state, event);
    }
}
