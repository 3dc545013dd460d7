/** A client of the public API: tokens, commands, imports and queries, repeated until a part that was down is back. */
@NullMarked
package se.nyttospar.local.client;

import org.jspecify.annotations.NullMarked;
