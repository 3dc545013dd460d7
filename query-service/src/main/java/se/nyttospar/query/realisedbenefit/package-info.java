/** Realised benefits: claimed, validated, rejected and reinvested. */
@NullMarked
package se.nyttospar.query.realisedbenefit;

import org.jspecify.annotations.NullMarked;
