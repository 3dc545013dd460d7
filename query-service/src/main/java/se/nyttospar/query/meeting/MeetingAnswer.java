package se.nyttospar.query.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.meeting.Attendee;
import se.nyttospar.query.evidence.policy.Confidence;
import se.nyttospar.query.evidence.policy.Outcome;
import se.nyttospar.query.evidence.policy.Recommendation;

/**
 * A meeting with what was on the table and what came of it.
 *
 * @param version number of its last event, for {@code If-Match}
 * @param minutes once it was held
 * @param otherDecisions taken there about initiatives that were not on the agenda
 */
record MeetingAnswer(
        String id,
        long version,
        String forumId,
        LocalDate date,
        Meeting.State state,
        List<Item> agenda,
        @Nullable String minutes,
        List<Attendee> attendees,
        List<DecisionTaken> otherDecisions,
        @Nullable String cancelledBecause) {

    /**
     * An initiative on the agenda.
     *
     * @param recommendation as it was known on the day of the meeting, before the decisions that were taken there; what is known now when
     *     that day has not come
     * @param decisions those taken at the meeting
     */
    record Item(
            String initiativeId,
            @Nullable String title,
            String asked,
            @Nullable OnTheTable recommendation,
            List<DecisionTaken> decisions) {}

    /** A recommendation in short; the board has all of it for the same position and day. */
    record OnTheTable(
            Outcome outcome,
            int rule,
            Confidence confidence,
            int policyVersion,
            boolean ifResumed,
            long position,
            LocalDate day) {

        static OnTheTable of(Recommendation recommendation, long position, LocalDate day) {
            return new OnTheTable(
                    recommendation.outcome(),
                    recommendation.rule(),
                    recommendation.confidence(),
                    recommendation.policyVersion(),
                    recommendation.ifResumed(),
                    position,
                    day);
        }
    }
}
