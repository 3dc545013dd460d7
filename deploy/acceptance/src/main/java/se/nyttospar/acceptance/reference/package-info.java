/** The published charts, and the comparison of ours with them. */
@NullMarked
package se.nyttospar.acceptance.reference;

import org.jspecify.annotations.NullMarked;
