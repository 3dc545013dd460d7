/** What the decision log compares. */
@NullMarked
package se.nyttospar.query.decision;

import org.jspecify.annotations.NullMarked;
