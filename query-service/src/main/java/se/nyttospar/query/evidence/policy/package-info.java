/** From the evidence of an initiative to a recommendation that gives its reasons. */
@NullMarked
package se.nyttospar.query.evidence.policy;

import org.jspecify.annotations.NullMarked;
