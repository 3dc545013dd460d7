/** The decision log: what was decided, the recommendation that it answers, and how deviations turned out. */
@NullMarked
package se.nyttospar.query.decision;

import org.jspecify.annotations.NullMarked;
