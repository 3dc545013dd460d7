/** Versions of the policy, side by side: what they say, and what a new one would have said of the whole past. */
@NullMarked
package se.nyttospar.query.policy;

import org.jspecify.annotations.NullMarked;
