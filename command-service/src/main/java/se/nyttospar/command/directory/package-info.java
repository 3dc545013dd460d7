/** What commands and files refer to by other names: who has which external code, which benefit measures what where. */
@NullMarked
package se.nyttospar.command.directory;

import org.jspecify.annotations.NullMarked;
