package se.nyttospar.command.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.privacy.ActorIds;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.meeting.AgendaItem;
import se.nyttospar.events.meeting.Attendee;
import se.nyttospar.events.meeting.AttendeeRole;
import se.nyttospar.events.meeting.DecisionReference;
import se.nyttospar.events.meeting.Minutes;

/** What requests about meetings contain. */
final class MeetingBodies {

    private MeetingBodies() {}

    record Item(
            @NotBlank String initiativeId,
            @NotBlank @Size(max = 4000) String asked) {
        AgendaItem stated() {
            return new AgendaItem(Ids.check(initiativeId), asked);
        }
    }

    record NewMeeting(
            @Nullable String id,
            @NotBlank String forumId,
            @NotNull LocalDate date,
            @NotEmpty @Size(max = 100) List<@NotNull @Valid Item> agenda) {}

    /** The whole day and agenda. */
    record Revision(
            @NotNull LocalDate date,
            @NotEmpty @Size(max = 100) List<@NotNull @Valid Item> agenda,
            @NotBlank @Size(max = 4000) String reason) {}

    /** Someone who took part; by a pseudonymous id, or by what they did only. */
    record Present(
            @NotNull AttendeeRole role,
            @Nullable @Size(max = 200) String actor) {
        Attendee stated() {
            ActorIds.check("actor", actor);
            return new Attendee(role, actor);
        }
    }

    record Taken(@NotBlank String initiativeId, @NotBlank String decisionId) {
        DecisionReference stated() {
            return new DecisionReference(Ids.check(initiativeId), Ids.check(decisionId));
        }
    }

    record MinutesBody(
            @NotBlank @Size(max = 16000) String text,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid Present> attendees,
            @Nullable @Size(max = 100) List<@NotNull @Valid Taken> decisions) {
        Minutes stated() {
            return new Minutes(
                    text,
                    attendees.stream().map(Present::stated).toList(),
                    Objects.requireNonNullElse(decisions, List.<Taken>of()).stream()
                            .map(Taken::stated)
                            .toList());
        }
    }

    /** The whole minutes. */
    record Correction(
            @NotNull @Valid MinutesBody minutes,
            @NotBlank @Size(max = 4000) String reason) {}

    record Cancellation(@NotBlank @Size(max = 4000) String reason) {}

    static List<AgendaItem> agenda(List<Item> items) {
        return items.stream().map(Item::stated).toList();
    }
}
