/** Who the pseudonyms in events stand for: an erasable lookup beside the log. */
@NullMarked
package se.nyttospar.command.actor;

import org.jspecify.annotations.NullMarked;
