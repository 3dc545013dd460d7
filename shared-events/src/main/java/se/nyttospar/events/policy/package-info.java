/** Policies: how evidence becomes a recommendation, as versioned data. */
@NullMarked
package se.nyttospar.events.policy;

import org.jspecify.annotations.NullMarked;
