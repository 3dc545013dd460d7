/** Forums that decide or advise. */
@NullMarked
package se.nyttospar.events.forum;

import org.jspecify.annotations.NullMarked;
