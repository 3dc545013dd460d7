/** Answers over a small made-up history. */
@NullMarked
package se.nyttospar.query.answers;

import org.jspecify.annotations.NullMarked;
