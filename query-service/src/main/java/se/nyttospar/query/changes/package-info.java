/** What changed, as a stream that misses nothing. */
@NullMarked
package se.nyttospar.query.changes;

import org.jspecify.annotations.NullMarked;
