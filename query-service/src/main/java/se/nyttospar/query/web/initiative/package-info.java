/** An initiative and its recommendation as pages. */
@NullMarked
package se.nyttospar.query.web.initiative;

import org.jspecify.annotations.NullMarked;
