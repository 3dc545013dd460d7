package se.nyttospar.query.changes;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.catalogue.EventCatalogue;
import se.nyttospar.events.catalogue.EventType;
import se.nyttospar.events.effectchain.EffectChainEvent;
import se.nyttospar.events.forum.ForumEvent;
import se.nyttospar.events.framework.FrameworkEvent;
import se.nyttospar.events.indicator.IndicatorEvent;
import se.nyttospar.events.initiative.InitiativeEvent;
import se.nyttospar.events.initiative.LessonRecorded;
import se.nyttospar.events.meeting.MeetingEvent;
import se.nyttospar.events.organisation.DivisionRegistered;
import se.nyttospar.events.organisation.OrganisationEvent;
import se.nyttospar.events.organisation.PartEvent;
import se.nyttospar.events.policy.PolicyEvent;
import se.nyttospar.events.portfolio.PortfolioEvent;
import se.nyttospar.events.realisedbenefit.RealisedBenefitEvent;
import se.nyttospar.events.reference.ReferenceEvent;

/** Which views an event of a kind can change. */
final class ChangedViews {
    private static final Set<String> NONE = Set.of();
    private static final Map<String, Set<String>> BY_TYPE =
            EventCatalogue.TYPES.stream().collect(Collectors.toUnmodifiableMap(EventType::name, ChangedViews::of));

    /** Every view that can be asked for. */
    static final Set<String> NAMES =
            BY_TYPE.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));

    private ChangedViews() {}

    static Set<String> by(String type) {
        return BY_TYPE.getOrDefault(type, NONE);
    }

    private static Set<String> of(EventType type) {
        Class<?> event = type.event();
        if (BenefitEvent.class.isAssignableFrom(event)) {
            return Set.of("benefits", "series", "kpi-views", "board", "effect-chains", "timeline");
        }
        if (event == LessonRecorded.class) {
            return Set.of("initiatives", "lessons", "timeline");
        }
        if (InitiativeEvent.class.isAssignableFrom(event)) {
            return Set.of("initiatives", "board", "kpi-views", "timeline");
        }
        if (IndicatorEvent.class.isAssignableFrom(event)) {
            return Set.of("indicators", "benefits", "series", "kpi-views", "board");
        }
        if (FrameworkEvent.class.isAssignableFrom(event)) {
            return Set.of("goal-frameworks");
        }
        if (PortfolioEvent.class.isAssignableFrom(event)) {
            return Set.of("portfolios");
        }
        if (MeetingEvent.class.isAssignableFrom(event)) {
            return Set.of("meetings");
        }
        if (ForumEvent.class.isAssignableFrom(event)) {
            return Set.of("forums");
        }
        if (PolicyEvent.class.isAssignableFrom(event)) {
            return Set.of("policies", "benefits", "series", "kpi-views", "board");
        }
        if (PartEvent.class.isAssignableFrom(event)) {
            return Set.of("divisions", "units");
        }
        if (RealisedBenefitEvent.class.isAssignableFrom(event)) {
            return Set.of("realised-benefits", "timeline");
        }
        if (EffectChainEvent.class.isAssignableFrom(event)) {
            return Set.of("effect-chains", "timeline");
        }
        if (ReferenceEvent.class.isAssignableFrom(event)) {
            return Set.of("references");
        }
        if (OrganisationEvent.class.isAssignableFrom(event)) {
            return event == DivisionRegistered.class ? Set.of("divisions") : Set.of("units");
        }
        throw new IllegalStateException("Nobody has said which views change with " + type.name());
    }
}
