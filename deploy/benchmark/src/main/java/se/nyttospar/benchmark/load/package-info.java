/** What keeps clients busy: closed loops, a fixed pace, and the clients themselves. */
@NullMarked
package se.nyttospar.benchmark.load;

import org.jspecify.annotations.NullMarked;
