/** A local stack of its own, started by the launcher and ended with it. */
@NullMarked
package se.nyttospar.local.stack;

import org.jspecify.annotations.NullMarked;
