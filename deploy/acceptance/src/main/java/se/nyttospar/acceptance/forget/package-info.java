/** Erasing a person: afterwards nothing that was stored, sent or logged gives the name. */
@NullMarked
package se.nyttospar.acceptance.forget;

import org.jspecify.annotations.NullMarked;
