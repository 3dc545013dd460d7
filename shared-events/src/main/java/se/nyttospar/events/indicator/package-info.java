/** What is measured: definitions of indicators. */
@NullMarked
package se.nyttospar.events.indicator;

import org.jspecify.annotations.NullMarked;
