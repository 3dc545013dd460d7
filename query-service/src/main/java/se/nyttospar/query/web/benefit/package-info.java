/** A benefit as a page: chart, table, values. */
@NullMarked
package se.nyttospar.query.web.benefit;

import org.jspecify.annotations.NullMarked;
