/** What travels with an event: who, when, where in the log. */
@NullMarked
package se.nyttospar.events.envelope;

import org.jspecify.annotations.NullMarked;
