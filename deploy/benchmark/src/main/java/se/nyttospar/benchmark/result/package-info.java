/** What was measured, and the table that shows it. */
@NullMarked
package se.nyttospar.benchmark.result;

import org.jspecify.annotations.NullMarked;
