/** The words that people read, in Swedish and English. */
@NullMarked
package se.nyttospar.query.words;

import org.jspecify.annotations.NullMarked;
