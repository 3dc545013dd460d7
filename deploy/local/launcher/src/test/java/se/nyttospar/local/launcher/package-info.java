/** The launcher, with real processes that die and come back. */
@NullMarked
package se.nyttospar.local.launcher;

import org.jspecify.annotations.NullMarked;
