/** Stands where the demo's program would. */
@NullMarked
package se.nyttospar.demo;

import org.jspecify.annotations.NullMarked;
