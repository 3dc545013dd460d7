package se.nyttospar.events.meeting;

import java.util.List;

/**
 * What was said at a meeting, who took part, and which decisions were taken there.
 *
 * @param text without names of people
 * @param decisions in the order of the meeting
 */
public record Minutes(String text, List<Attendee> attendees, List<DecisionReference> decisions) {}
