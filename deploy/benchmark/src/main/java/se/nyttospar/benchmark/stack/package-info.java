/** The local stack under measurement: its processes, its addresses, ways to talk to it. */
@NullMarked
package se.nyttospar.benchmark.stack;

import org.jspecify.annotations.NullMarked;
