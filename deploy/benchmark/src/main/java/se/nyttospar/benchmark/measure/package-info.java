/** The measurements, each with its floor. */
@NullMarked
package se.nyttospar.benchmark.measure;

import org.jspecify.annotations.NullMarked;
