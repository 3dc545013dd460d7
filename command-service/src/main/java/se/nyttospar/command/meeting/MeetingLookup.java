package se.nyttospar.command.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nyttospar.command.directory.Definitions;
import se.nyttospar.command.directory.PortfolioDirectory;
import se.nyttospar.command.initiative.InitiativeState.Proposed;
import se.nyttospar.events.meeting.AgendaItem;
import se.nyttospar.events.meeting.DecisionReference;
import se.nyttospar.events.meeting.Minutes;

/** Finds what meetings refer to. */
@Component
class MeetingLookup {

    private final PortfolioDirectory forums;
    private final Definitions definitions;

    MeetingLookup(PortfolioDirectory forums, Definitions definitions) {
        this.forums = forums;
        this.definitions = definitions;
    }

    MeetingReferences of(String forumId, List<AgendaItem> agenda) {
        return new MeetingReferences(forums.hasForum(forumId), known(agenda), Map.of());
    }

    /** What an agenda refers to; its forum was looked up when the meeting was called. */
    MeetingReferences of(List<AgendaItem> agenda) {
        return new MeetingReferences(true, known(agenda), Map.of());
    }

    MeetingReferences of(Minutes minutes) {
        Map<DecisionReference, LocalDate> days = new HashMap<>();
        for (DecisionReference decision : minutes.decisions()) {
            if (definitions.initiative(decision.initiativeId()) instanceof Proposed initiative) {
                initiative.decided(decision.decisionId()).ifPresent(taken -> days.put(decision, taken.date()));
            }
        }
        return new MeetingReferences(true, Set.of(), days);
    }

    private Set<String> known(List<AgendaItem> agenda) {
        return agenda.stream()
                .map(AgendaItem::initiativeId)
                .distinct()
                .filter(id -> definitions.initiative(id) instanceof Proposed)
                .collect(Collectors.toUnmodifiableSet());
    }
}
