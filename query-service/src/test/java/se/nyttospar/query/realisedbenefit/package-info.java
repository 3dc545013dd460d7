/** Planned and realised added up. */
@NullMarked
package se.nyttospar.query.realisedbenefit;

import org.jspecify.annotations.NullMarked;
