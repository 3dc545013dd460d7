/** Goal frameworks: perspectives, goals and indicator areas. */
@NullMarked
package se.nyttospar.events.framework;

import org.jspecify.annotations.NullMarked;
