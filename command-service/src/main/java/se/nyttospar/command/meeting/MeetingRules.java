package se.nyttospar.command.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.meeting.AgendaItem;
import se.nyttospar.events.meeting.DecisionReference;

/** What holds agenda and minutes together; everything that is wrong is told at once. */
final class MeetingRules {

    private MeetingRules() {}

    /** @throws Refusal when an initiative is not there, or there twice */
    static void checkAgenda(List<AgendaItem> agenda, MeetingReferences references) {
        List<Reason> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < agenda.size(); i++) {
            String initiative = agenda.get(i).initiativeId();
            String where = "agenda[%d].initiativeId".formatted(i);
            if (!references.initiatives().contains(initiative)) {
                faults.add(Reason.of(Rule.INITIATIVE_UNKNOWN, where, initiative));
            }
            if (!seen.add(initiative)) {
                faults.add(Reason.of(Rule.AGENDA_ITEM_TWICE, where, initiative));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Rule.AGENDA_INVALID, faults, faults.size());
        }
    }

    /** @throws Refusal when a decision is not there, there twice, or was taken on another day */
    static void checkDecisions(List<DecisionReference> decisions, LocalDate date, MeetingReferences references) {
        List<Reason> faults = new ArrayList<>();
        Set<DecisionReference> seen = new HashSet<>();
        for (int i = 0; i < decisions.size(); i++) {
            DecisionReference decision = decisions.get(i);
            String where = "decisions[%d].decisionId".formatted(i);
            LocalDate taken = references.decisions().get(decision);
            if (taken == null) {
                faults.add(Reason.of(Rule.DECISION_UNKNOWN, where, decision.decisionId()));
            } else if (!taken.equals(date)) {
                faults.add(Reason.of(Rule.DECISION_ON_OTHER_DAY, where, decision.decisionId(), taken, date));
            }
            if (!seen.add(decision)) {
                faults.add(Reason.of(Rule.DECISION_TWICE, where, decision.decisionId()));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Rule.MINUTES_INVALID, faults, faults.size());
        }
    }
}
