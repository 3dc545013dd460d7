/** Initiatives and benefits from a portfolio list. */
@NullMarked
package se.nyttospar.command.imports.portfolio;

import org.jspecify.annotations.NullMarked;
