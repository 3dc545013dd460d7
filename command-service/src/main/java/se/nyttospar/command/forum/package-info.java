/** Forums that decide or advise. */
@NullMarked
package se.nyttospar.command.forum;

import org.jspecify.annotations.NullMarked;
