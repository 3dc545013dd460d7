/** Runs the whole of Nyttospår on one machine: starts its processes, watches them, restarts what dies, stops in order. */
@NullMarked
package se.nyttospar.local.launcher;

import org.jspecify.annotations.NullMarked;
