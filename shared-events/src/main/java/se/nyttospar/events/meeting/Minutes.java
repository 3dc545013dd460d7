package se.nyttospar.events.meeting;

import java.util.List;
import se.nyttospar.events.FreeText;

/**
 * What was said at a meeting, who took part, and which decisions were taken there.
 *
 * @param text without names of people
 * @param decisions in the order of the meeting
 */
public record Minutes(@FreeText String text, List<Attendee> attendees, List<DecisionReference> decisions) {}
