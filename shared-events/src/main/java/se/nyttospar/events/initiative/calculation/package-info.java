/** Nyttokalkyl: what an initiative is expected to cost and give, year by year. */
@NullMarked
package se.nyttospar.events.initiative.calculation;

import org.jspecify.annotations.NullMarked;
