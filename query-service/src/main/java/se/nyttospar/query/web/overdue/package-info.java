/** What is overdue, as a page. */
@NullMarked
package se.nyttospar.query.web.overdue;

import org.jspecify.annotations.NullMarked;
