/** Goal frameworks. */
@NullMarked
package se.nyttospar.command.framework;

import org.jspecify.annotations.NullMarked;
