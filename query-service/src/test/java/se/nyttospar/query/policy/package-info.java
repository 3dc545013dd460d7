/** Checks of policies. */
@NullMarked
package se.nyttospar.query.policy;

import org.jspecify.annotations.NullMarked;
