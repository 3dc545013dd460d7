/** Measurements from files. */
@NullMarked
package se.nyttospar.command.imports;

import org.jspecify.annotations.NullMarked;
