/** Periods that values describe: how often, which days, and what comes next. */
@NullMarked
package se.nyttospar.events.time;

import org.jspecify.annotations.NullMarked;
