/** The annual report as a page. */
@NullMarked
package se.nyttospar.query.web.annualreport;

import org.jspecify.annotations.NullMarked;
