/** Meetings of forums: agenda, minutes and the decisions taken there. */
@NullMarked
package se.nyttospar.command.meeting;

import org.jspecify.annotations.NullMarked;
