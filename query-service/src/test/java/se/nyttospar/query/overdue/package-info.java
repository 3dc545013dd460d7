/** What is due as calendars. */
@NullMarked
package se.nyttospar.query.overdue;

import org.jspecify.annotations.NullMarked;
