package se.nyttospar.command.directory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.command.initiative.InitiativeState;
import se.nyttospar.command.organisation.PartState;
import se.nyttospar.events.catalogue.PolicyFiles;
import se.nyttospar.events.envelope.EventHeaders;
import se.nyttospar.events.framework.FrameworkEvent;
import se.nyttospar.events.framework.FrameworkPublished;
import se.nyttospar.events.framework.FrameworkRetired;
import se.nyttospar.events.framework.FrameworkRevised;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.indicator.IndicatorDefined;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.indicator.IndicatorEvent;
import se.nyttospar.events.indicator.IndicatorRevised;
import se.nyttospar.events.initiative.InitiativeEvent;
import se.nyttospar.events.organisation.DivisionRegistered;
import se.nyttospar.events.organisation.OrganisationEvent;
import se.nyttospar.events.organisation.Part;
import se.nyttospar.events.organisation.UnitRegistered;
import se.nyttospar.events.policy.PolicyDocument;
import se.nyttospar.events.policy.PolicyEvent;
import se.nyttospar.events.policy.PolicyPublished;
import se.nyttospar.events.redaction.RedactionEvent;

/** What other streams say now, read from the store without holding them. Short streams only. */
@Component
public class Definitions {

    /** The policy that nobody has to publish. */
    private static final PolicyDocument SHIPPED = PolicyFiles.v1();

    private final EventStore store;

    Definitions(EventStore store) {
        this.store = store;
    }

    public @Nullable GoalFramework framework(String frameworkId) {
        return latest(FrameworkEvent.FAMILY + ':' + frameworkId, event -> switch ((FrameworkEvent) event) {
            case FrameworkPublished published -> published.framework();
            case FrameworkRevised revised -> revised.framework();
            case FrameworkRetired _ -> null;
        });
    }

    public @Nullable IndicatorDefinition indicator(String indicatorId) {
        return latest(IndicatorEvent.FAMILY + ':' + indicatorId, event -> switch ((IndicatorEvent) event) {
            case IndicatorDefined defined -> defined.definition();
            case IndicatorRevised revised -> revised.definition();
        });
    }

    /** Whether the version of the policy has been published. */
    public boolean hasPolicy(int version) {
        return last(PolicyEvent.FAMILY + ':' + version, PolicyPublished.class).isPresent();
    }

    /** How many rules a version of the policy has; null when there is no such version. */
    public @Nullable Integer policyRules(int version) {
        return version == SHIPPED.version()
                ? Integer.valueOf(SHIPPED.rules().size())
                : last(PolicyEvent.FAMILY + ':' + version, PolicyPublished.class)
                        .map(published -> published.policy().rules().size())
                        .orElse(null);
    }

    public boolean hasDivision(String divisionId) {
        return last(DivisionRegistered.FAMILY + ':' + divisionId, DivisionRegistered.class)
                .isPresent();
    }

    /** The unit as it is called and where it belongs now. */
    public @Nullable UnitRegistered unit(String unitId) {
        PartState state = events(Part.UNIT.stream(unitId))
                .map(DomainEventMessage::getPayload)
                .map(OrganisationEvent.class::cast)
                .reduce((PartState) new PartState.Unregistered(), PartState::evolve, (_, later) -> later);
        return switch (state) {
            case PartState.Unregistered _ -> null;
            case PartState.Registered unit -> current(unitId, unit);
            case PartState.Ended ended -> current(unitId, ended.before());
        };
    }

    private static UnitRegistered current(String unitId, PartState.Registered unit) {
        return new UnitRegistered(
                unitId, Objects.requireNonNull(unit.divisionId()), unit.name(), List.copyOf(unit.codes()));
    }

    public InitiativeState initiative(String initiativeId) {
        return events(InitiativeEvent.FAMILY + ':' + initiativeId)
                .reduce(
                        (InitiativeState) new InitiativeState.Unproposed(),
                        (state, message) -> InitiativeState.evolve(
                                state,
                                (InitiativeEvent) message.getPayload(),
                                String.valueOf(message.getMetaData().get(EventHeaders.ACTOR))),
                        (_, later) -> later);
    }

    /** The stream's events; that a text was taken out of one changes nothing of what they say. */
    private Stream<? extends DomainEventMessage<?>> events(String stream) {
        return store.readEvents(stream).asStream().filter(message -> !(message.getPayload() instanceof RedactionEvent));
    }

    /** What the last event that says it says. */
    private <T> @Nullable T latest(String stream, Function<Object, @Nullable T> says) {
        return events(stream)
                .map(DomainEventMessage::getPayload)
                .map(says)
                .filter(Objects::nonNull)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private <E> Optional<E> last(String stream, Class<E> event) {
        return events(stream)
                .map(DomainEventMessage::getPayload)
                .filter(event::isInstance)
                .map(event::cast)
                .reduce((_, later) -> later);
    }
}
