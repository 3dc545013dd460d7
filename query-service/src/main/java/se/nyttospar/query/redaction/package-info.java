/** Texts that were taken out of what was recorded. */
@NullMarked
package se.nyttospar.query.redaction;

import org.jspecify.annotations.NullMarked;
