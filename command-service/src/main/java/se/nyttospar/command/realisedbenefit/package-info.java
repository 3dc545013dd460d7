/** Realised benefits (hemtagning): claimed, validated or rejected, reinvested. */
@NullMarked
package se.nyttospar.command.realisedbenefit;

import org.jspecify.annotations.NullMarked;
