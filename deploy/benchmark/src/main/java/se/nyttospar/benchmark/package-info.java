/** One command that measures Nyttospår against floors taken in the same run. */
@NullMarked
package se.nyttospar.benchmark;

import org.jspecify.annotations.NullMarked;
