/** Every initiative with its recommendation. */
@NullMarked
package se.nyttospar.query.board;

import org.jspecify.annotations.NullMarked;
