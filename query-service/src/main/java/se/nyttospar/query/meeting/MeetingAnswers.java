package se.nyttospar.query.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.Views;

/** Meetings of forums. */
@RestController
@RequestMapping("/query/v1/meetings")
@Tag(name = "meetings")
class MeetingAnswers {
    private final Views views;
    private final Meetings meetings;
    private final MeetingTable table;

    MeetingAnswers(Views views, Meetings meetings, MeetingTable table) {
        this.views = views;
        this.meetings = meetings;
        this.table = table;
    }

    /** A meeting in a list. */
    record Row(
            String id, long version, String forumId, LocalDate date, Meeting.State state, int agenda, int decisions) {
        static Row of(Meeting meeting) {
            return new Row(
                    meeting.id(),
                    meeting.version(),
                    meeting.forumId(),
                    meeting.date(),
                    meeting.state(),
                    meeting.agenda().size(),
                    meeting.minutes() == null
                            ? 0
                            : meeting.minutes().decisions().size());
        }
    }

    @GetMapping
    @Operation(summary = "Möten, senaste dagen först. / Meetings, the latest day first.")
    ResponseEntity<ListOf<Row>> list(
            @RequestParam(required = false) @Nullable String forum,
            @RequestParam(required = false) Meeting.@Nullable State state,
            @Parameter(description = "med insatsen på dagordningen / with the initiative on the agenda")
                    @RequestParam(required = false)
                    @Nullable
                    String initiative,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        Paging paging = Paging.of(page, limit);
        return views.read(
                        View.PORTFOLIO,
                        moment,
                        tables -> ListOf.page(
                                meetings.all(tables).stream()
                                        .filter(meeting -> forum == null || forum.equals(meeting.forumId()))
                                        .filter(meeting -> state == null || state == meeting.state())
                                        .filter(meeting -> initiative == null
                                                || meeting.agenda().stream()
                                                        .anyMatch(item -> item.initiativeId()
                                                                .equals(initiative)))
                                        .map(Row::of)
                                        .toList(),
                                paging))
                .response();
    }

    @GetMapping("/{id}")
    @Operation(
            summary =
                    "Ett möte: dagordning med dagens rekommendationer, beslut och protokoll. / One meeting: agenda with the"
                            + " recommendations of its day, decisions and minutes.")
    ResponseEntity<MeetingAnswer> one(@PathVariable String id, Moment moment) {
        return views.read(View.PORTFOLIO, moment, tables -> {
                    Meeting meeting = meetings.one(tables, id);
                    if (meeting == null) {
                        throw ProblemException.notFound(
                                "Det finns inget möte med id %s.".formatted(id),
                                "There is no meeting with id %s.".formatted(id));
                    }
                    return table.of(tables, meeting);
                })
                .response();
    }
}
