package se.nyttospar.query.meeting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.meeting.AgendaItem;
import se.nyttospar.events.meeting.DecisionReference;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Initiatives;
import se.nyttospar.query.reading.ViewTables;

/** Puts on the table of a meeting what belongs there. */
@Component
class MeetingTable {
    private final Initiatives initiatives;
    private final OnTheDay onTheDay;

    MeetingTable(Initiatives initiatives, OnTheDay onTheDay) {
        this.initiatives = initiatives;
        this.onTheDay = onTheDay;
    }

    MeetingAnswer of(ViewTables tables, Meeting meeting) {
        Map<String, Initiative> known = initiatives.all(tables);
        List<DecisionReference> taken =
                meeting.minutes() == null ? List.of() : meeting.minutes().decisions();
        Set<String> listed =
                meeting.agenda().stream().map(AgendaItem::initiativeId).collect(Collectors.toSet());
        return new MeetingAnswer(
                meeting.id(),
                meeting.version(),
                meeting.forumId(),
                meeting.date(),
                meeting.state(),
                meeting.agenda().stream()
                        .map(item -> item(tables, meeting, item, known.get(item.initiativeId()), taken))
                        .toList(),
                meeting.minutes() == null ? null : meeting.minutes().text(),
                meeting.minutes() == null ? List.of() : meeting.minutes().attendees(),
                taken.stream()
                        .filter(reference -> !listed.contains(reference.initiativeId()))
                        .flatMap(reference ->
                                decisions(known.get(reference.initiativeId()), List.of(reference)).stream())
                        .map(Initiative.Taken::decision)
                        .toList(),
                meeting.cancelledBecause());
    }

    private MeetingAnswer.Item item(
            ViewTables tables,
            Meeting meeting,
            AgendaItem item,
            @Nullable Initiative initiative,
            List<DecisionReference> taken) {
        List<Initiative.Taken> decisions = decisions(initiative, taken);
        List<DecisionTaken> shown =
                decisions.stream().map(Initiative.Taken::decision).toList();
        return new MeetingAnswer.Item(
                item.initiativeId(),
                initiative == null ? null : initiative.proposed().title(),
                item.asked(),
                onTheDay.recommendation(tables, item.initiativeId(), meeting.date(), decisions),
                shown);
    }

    private static List<Initiative.Taken> decisions(@Nullable Initiative initiative, List<DecisionReference> taken) {
        return initiative == null
                ? List.of()
                : initiative.decisions().stream()
                        .filter(decided -> taken.contains(new DecisionReference(
                                initiative.id(), decided.decision().decisionId())))
                        .toList();
    }
}
