/** The board as a page, with saved views. */
@NullMarked
package se.nyttospar.query.web.board;

import org.jspecify.annotations.NullMarked;
