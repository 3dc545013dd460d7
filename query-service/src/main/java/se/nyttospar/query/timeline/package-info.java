/** Every event: who, when, why. */
@NullMarked
package se.nyttospar.query.timeline;

import org.jspecify.annotations.NullMarked;
