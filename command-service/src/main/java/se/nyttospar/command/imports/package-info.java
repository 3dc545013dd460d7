/** What comes in files: measurements, and portfolios of initiatives and benefits. */
@NullMarked
package se.nyttospar.command.imports;

import org.jspecify.annotations.NullMarked;
