/** Versions of the policy. */
@NullMarked
package se.nyttospar.command.policy;

import org.jspecify.annotations.NullMarked;
