/** Risks of acting and of not acting. */
@NullMarked
package se.nyttospar.events.initiative.risk;

import org.jspecify.annotations.NullMarked;
