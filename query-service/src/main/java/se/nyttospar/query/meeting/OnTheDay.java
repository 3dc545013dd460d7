package se.nyttospar.query.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.query.board.AdvisedInitiatives;
import se.nyttospar.query.board.AdvisedInitiatives.Advised;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.meeting.MeetingAnswer.OnTheTable;
import se.nyttospar.query.reading.Today;
import se.nyttospar.query.reading.ViewTables;
import se.nyttospar.query.reading.Views;

/** What was recommended when a meeting met. */
@Component
class OnTheDay {
    private final Views views;
    private final AdvisedInitiatives advised;

    OnTheDay(Views views, AdvisedInitiatives advised) {
        this.views = views;
        this.advised = advised;
    }

    /**
     * The recommendation as known at the end of the meeting's day, or just before the first of its decisions was recorded.
     *
     * @param now what is known at the moment that is asked about; nothing later counts
     */
    @Nullable
    OnTheTable recommendation(ViewTables now, String initiativeId, LocalDate date, List<Initiative.Taken> decisions) {
        if (date.isAfter(now.day())) {
            return of(now, initiativeId);
        }
        long known = date.equals(now.day())
                ? now.position()
                : views.positions(List.of(Today.endOf(date)), now.position()).getFirst();
        long position = Math.min(known, before(now, initiativeId, decisions));
        return of(now.before(position, date), initiativeId);
    }

    private @Nullable OnTheTable of(ViewTables tables, String initiativeId) {
        Advised found = advised.one(tables, initiativeId);
        return found == null
                ? null
                : found.advice()
                        .recommendation()
                        .map(recommendation -> OnTheTable.of(recommendation, tables.position(), tables.day()))
                        .orElse(null);
    }

    private static long before(ViewTables tables, String initiativeId, List<Initiative.Taken> decisions) {
        return tables.sql("""
                        select min(e.position) from ${events:initiative_event} e
                        where e.initiative_id = ? and e.event_id = any(?)""")
                .param(initiativeId)
                .param(decisions.stream().map(Initiative.Taken::eventId).toArray(String[]::new))
                .query((row, _) -> {
                    long first = row.getLong(1);
                    return row.wasNull() ? Long.MAX_VALUE : first - 1;
                })
                .single();
    }
}
