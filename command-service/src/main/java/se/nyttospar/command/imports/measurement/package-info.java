/** Measurements from files. */
@NullMarked
package se.nyttospar.command.imports.measurement;

import org.jspecify.annotations.NullMarked;
