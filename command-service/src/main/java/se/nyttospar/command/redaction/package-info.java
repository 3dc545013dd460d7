/** Texts that have to go from what was recorded, in streams of every kind. */
@NullMarked
package se.nyttospar.command.redaction;

import org.jspecify.annotations.NullMarked;
