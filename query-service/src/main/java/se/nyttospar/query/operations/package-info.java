/** The state of the views, rebuilding them, and events that could not be applied. */
@NullMarked
package se.nyttospar.query.operations;

import org.jspecify.annotations.NullMarked;
