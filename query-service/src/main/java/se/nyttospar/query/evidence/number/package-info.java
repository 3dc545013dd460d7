/** Exact arithmetic, and how its results are shown. */
@NullMarked
package se.nyttospar.query.evidence.number;

import org.jspecify.annotations.NullMarked;
