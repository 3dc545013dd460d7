/** Texts that were taken out of events. */
@NullMarked
package se.nyttospar.events.redaction;

import org.jspecify.annotations.NullMarked;
