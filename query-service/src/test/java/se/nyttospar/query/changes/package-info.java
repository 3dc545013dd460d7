/** The stream of changes, with real connections. */
@NullMarked
package se.nyttospar.query.changes;

import org.jspecify.annotations.NullMarked;
