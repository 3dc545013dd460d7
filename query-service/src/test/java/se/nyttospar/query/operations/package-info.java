/** Rebuilding and parking with a real database and a real broker. */
@NullMarked
package se.nyttospar.query.operations;

import org.jspecify.annotations.NullMarked;
