/** Indicators. */
@NullMarked
package se.nyttospar.command.indicator;

import org.jspecify.annotations.NullMarked;
