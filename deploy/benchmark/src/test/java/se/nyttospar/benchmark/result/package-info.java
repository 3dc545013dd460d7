/** Statistics and table. */
@NullMarked
package se.nyttospar.benchmark.result;

import org.jspecify.annotations.NullMarked;
