/** What is overdue, and what is due when in a year. */
@NullMarked
package se.nyttospar.query.overdue;

import org.jspecify.annotations.NullMarked;
