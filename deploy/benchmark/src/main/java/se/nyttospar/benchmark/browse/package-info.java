/** Pages as a real browser shows them. */
@NullMarked
package se.nyttospar.benchmark.browse;

import org.jspecify.annotations.NullMarked;
