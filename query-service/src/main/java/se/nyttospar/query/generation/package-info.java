/** Views in generations: filling one from the feed, exactly once in effect, and swapping in a rebuilt one. */
@NullMarked
package se.nyttospar.query.generation;

import org.jspecify.annotations.NullMarked;
