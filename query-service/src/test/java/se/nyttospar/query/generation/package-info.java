/** How generations are filled. */
@NullMarked
package se.nyttospar.query.generation;

import org.jspecify.annotations.NullMarked;
