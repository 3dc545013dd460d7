/** Meetings of forums: agenda with recommendations, decisions and minutes. */
@NullMarked
package se.nyttospar.query.meeting;

import org.jspecify.annotations.NullMarked;
