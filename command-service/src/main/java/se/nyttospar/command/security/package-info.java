/** Who may call what. */
@NullMarked
package se.nyttospar.command.security;

import org.jspecify.annotations.NullMarked;
