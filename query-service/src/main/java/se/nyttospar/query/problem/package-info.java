/** Refusals with stable codes and sentences that help. */
@NullMarked
package se.nyttospar.query.problem;

import org.jspecify.annotations.NullMarked;
