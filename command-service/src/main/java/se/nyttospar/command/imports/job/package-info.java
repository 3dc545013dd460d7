/** Imports of any kind of file, from the request to the last row: received, staged, checked, recorded, reported. */
@NullMarked
package se.nyttospar.command.imports.job;

import org.jspecify.annotations.NullMarked;
