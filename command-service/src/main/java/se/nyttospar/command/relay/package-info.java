/** Carries events from the store to the topic. */
@NullMarked
package se.nyttospar.command.relay;

import org.jspecify.annotations.NullMarked;
