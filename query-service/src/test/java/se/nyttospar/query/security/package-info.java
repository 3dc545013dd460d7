/** Who is let in, with real tokens. */
@NullMarked
package se.nyttospar.query.security;

import org.jspecify.annotations.NullMarked;
