/** The annual report of a goal framework: the same moment gives the same bytes. */
@NullMarked
package se.nyttospar.query.annualreport;

import org.jspecify.annotations.NullMarked;
