/** Realised benefits (hemtagning): what a benefit became in the books. */
@NullMarked
package se.nyttospar.events.realisedbenefit;

import org.jspecify.annotations.NullMarked;
