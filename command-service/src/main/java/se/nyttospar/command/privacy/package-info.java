/** Keeps personal data out of the event log. */
@NullMarked
package se.nyttospar.command.privacy;

import org.jspecify.annotations.NullMarked;
