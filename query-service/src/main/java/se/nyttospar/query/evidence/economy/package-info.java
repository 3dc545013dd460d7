/** The economy of an initiative from now on: what is still to come, corrected by what has come so far. */
@NullMarked
package se.nyttospar.query.evidence.economy;

import org.jspecify.annotations.NullMarked;
