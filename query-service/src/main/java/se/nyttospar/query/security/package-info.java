/** Who may ask. */
@NullMarked
package se.nyttospar.query.security;

import org.jspecify.annotations.NullMarked;
