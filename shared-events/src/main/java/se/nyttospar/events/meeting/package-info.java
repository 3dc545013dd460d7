/** Meetings of forums: what is on the agenda, and what was said and decided. */
@NullMarked
package se.nyttospar.events.meeting;

import org.jspecify.annotations.NullMarked;
