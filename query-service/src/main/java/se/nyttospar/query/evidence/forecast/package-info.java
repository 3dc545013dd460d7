/** Where a series is heading, if it goes on as it has: a line and how far off it may be. */
@NullMarked
package se.nyttospar.query.evidence.forecast;

import org.jspecify.annotations.NullMarked;
