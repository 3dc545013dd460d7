/** The parts, started, stopped and killed for real. */
@NullMarked
package se.nyttospar.local.parts;

import org.jspecify.annotations.NullMarked;
