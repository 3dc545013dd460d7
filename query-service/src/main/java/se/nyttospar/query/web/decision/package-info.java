/** Decisions: taking them, and the log of them. */
@NullMarked
package se.nyttospar.query.web.decision;

import org.jspecify.annotations.NullMarked;
