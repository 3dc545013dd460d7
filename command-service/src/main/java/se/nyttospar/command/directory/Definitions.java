package se.nyttospar.command.directory;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.command.initiative.InitiativeState;
import se.nyttospar.events.envelope.EventHeaders;
import se.nyttospar.events.framework.FrameworkEvent;
import se.nyttospar.events.framework.FrameworkPublished;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.indicator.IndicatorDefined;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.indicator.IndicatorEvent;
import se.nyttospar.events.initiative.InitiativeEvent;
import se.nyttospar.events.organisation.DivisionRegistered;
import se.nyttospar.events.organisation.UnitRegistered;

/** What other streams say now, read from the store without holding them. Short streams only. */
@Component
public class Definitions {

    private final EventStore store;

    Definitions(EventStore store) {
        this.store = store;
    }

    public @Nullable GoalFramework framework(String frameworkId) {
        return last(FrameworkEvent.FAMILY + ':' + frameworkId, FrameworkPublished.class)
                .map(FrameworkPublished::framework)
                .orElse(null);
    }

    public @Nullable IndicatorDefinition indicator(String indicatorId) {
        return last(IndicatorEvent.FAMILY + ':' + indicatorId, IndicatorDefined.class)
                .map(IndicatorDefined::definition)
                .orElse(null);
    }

    public boolean hasDivision(String divisionId) {
        return last(DivisionRegistered.FAMILY + ':' + divisionId, DivisionRegistered.class)
                .isPresent();
    }

    public @Nullable UnitRegistered unit(String unitId) {
        return last(UnitRegistered.FAMILY + ':' + unitId, UnitRegistered.class).orElse(null);
    }

    public InitiativeState initiative(String initiativeId) {
        return store.readEvents(InitiativeEvent.FAMILY + ':' + initiativeId)
                .asStream()
                .reduce(
                        (InitiativeState) new InitiativeState.Unproposed(),
                        (state, message) -> InitiativeState.evolve(
                                state,
                                (InitiativeEvent) message.getPayload(),
                                String.valueOf(message.getMetaData().get(EventHeaders.ACTOR))),
                        (_, later) -> later);
    }

    private <E> Optional<E> last(String stream, Class<E> event) {
        return store.readEvents(stream)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(event::isInstance)
                .map(event::cast)
                .reduce((_, later) -> later);
    }
}
