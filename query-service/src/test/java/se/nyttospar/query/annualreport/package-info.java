/** Annual reports. */
@NullMarked
package se.nyttospar.query.annualreport;

import org.jspecify.annotations.NullMarked;
