/** What the measurements of one benefit say: baseline, freshness, variation, trajectory, assurance. */
@NullMarked
package se.nyttospar.query.evidence.benefit;

import org.jspecify.annotations.NullMarked;
