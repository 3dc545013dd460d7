/** Parts of a running stack are killed while values come in. */
@NullMarked
package se.nyttospar.acceptance.kill;

import org.jspecify.annotations.NullMarked;
