/** From measurements to a recommendation: pure functions of facts, a policy, a position and a day. */
@NullMarked
package se.nyttospar.query.evidence;

import org.jspecify.annotations.NullMarked;
