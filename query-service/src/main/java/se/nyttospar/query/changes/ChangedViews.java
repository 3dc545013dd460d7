package se.nyttospar.query.changes;

import java.util.Collections;
import java.util.List;
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
import se.nyttospar.events.initiative.AiEvent;
import se.nyttospar.events.initiative.InitiativeEvent;
import se.nyttospar.events.initiative.LessonRecorded;
import se.nyttospar.events.meeting.MeetingEvent;
import se.nyttospar.events.organisation.DivisionRegistered;
import se.nyttospar.events.organisation.OrganisationEvent;
import se.nyttospar.events.organisation.PartEvent;
import se.nyttospar.events.policy.PolicyEvent;
import se.nyttospar.events.portfolio.PortfolioEvent;
import se.nyttospar.events.realisedbenefit.RealisedBenefitEvent;
import se.nyttospar.events.redaction.RedactionEvent;
import se.nyttospar.events.reference.ReferenceEvent;

/**
 * Which views an event of a kind can change, by the names that their addresses have: the list, or what stands below a benefit or an
 * initiative.
 */
final class ChangedViews {
    private static final Set<String> NONE = Set.of();
    /** Whatever follows from how benefits do. */
    private static final Set<String> WEIGHED = Set.of(
            "benefits",
            "series",
            "forecast",
            "kpi-views",
            "indicators",
            "board",
            "decisions",
            "meetings",
            "overdue",
            "year-wheel",
            "effect-chains",
            "annual-reports",
            "exchange-package");

    /** Whatever shows a text that somebody wrote, be it in whichever stream. */
    private static final Set<String> TEXTS = and(
            WEIGHED,
            "ai-register",
            "calculation",
            "divisions",
            "forums",
            "goal-frameworks",
            "initiatives",
            "lessons",
            "policies",
            "portfolios",
            "realisation",
            "realised-benefits",
            "realised-benefit-claims",
            "references",
            "timeline",
            "units");

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
            return and(WEIGHED, "timeline", "groups", "realisation", "double-count-warnings");
        }
        if (event == LessonRecorded.class) {
            return and(Set.of("initiatives", "lessons", "timeline"));
        }
        if (AiEvent.class.isAssignableFrom(event)) {
            return and(WEIGHED, "initiatives", "ai-register", "timeline");
        }
        if (InitiativeEvent.class.isAssignableFrom(event)) {
            return and(WEIGHED, "initiatives", "calculation", "ai-register", "lessons", "realisation", "timeline");
        }
        if (IndicatorEvent.class.isAssignableFrom(event)) {
            return and(WEIGHED, "groups");
        }
        if (FrameworkEvent.class.isAssignableFrom(event)) {
            return and(Set.of("goal-frameworks", "annual-reports"));
        }
        if (RedactionEvent.class.isAssignableFrom(event)) {
            return TEXTS;
        }
        if (PortfolioEvent.class.isAssignableFrom(event)) {
            return and(Set.of("portfolios", "kpi-views", "board"));
        }
        if (MeetingEvent.class.isAssignableFrom(event)) {
            return and(Set.of("meetings"));
        }
        if (ForumEvent.class.isAssignableFrom(event)) {
            return and(Set.of("forums"));
        }
        if (PolicyEvent.class.isAssignableFrom(event)) {
            return and(WEIGHED, "policies");
        }
        if (RealisedBenefitEvent.class.isAssignableFrom(event)) {
            return and(
                    Set.of("realised-benefits", "realised-benefit-claims", "realisation", "double-count-warnings"),
                    "annual-reports",
                    "timeline");
        }
        if (EffectChainEvent.class.isAssignableFrom(event)) {
            return and(Set.of("effect-chains", "timeline"));
        }
        if (ReferenceEvent.class.isAssignableFrom(event)) {
            return and(Set.of("references", "comparison"));
        }
        if (OrganisationEvent.class.isAssignableFrom(event)) {
            return and(organisation(event), "kpi-views", "annual-reports");
        }
        throw new IllegalStateException("Nobody has said which views change with " + type.name());
    }

    private static Set<String> organisation(Class<?> event) {
        if (PartEvent.class.isAssignableFrom(event)) {
            return Set.of("divisions", "units");
        }
        return event == DivisionRegistered.class ? Set.of("divisions") : Set.of("units");
    }

    /** In order of name, so that the same change is always written the same way. */
    private static Set<String> and(Set<String> views, String... more) {
        Set<String> all = new TreeSet<>(views);
        all.addAll(List.of(more));
        return Collections.unmodifiableSet(all);
    }
}
