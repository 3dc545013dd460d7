package se.nyttospar.command.meeting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import se.nyttospar.events.meeting.DecisionReference;

/**
 * What a meeting refers to, as far as it was found.
 *
 * @param forumKnown whether its forum was found and is not closed
 * @param initiatives those of the agenda that were found
 * @param decisions the days of those decisions that were found
 */
public record MeetingReferences(
        boolean forumKnown, Set<String> initiatives, Map<DecisionReference, LocalDate> decisions) {}
