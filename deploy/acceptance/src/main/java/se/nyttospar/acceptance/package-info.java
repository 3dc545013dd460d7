/** The acceptance run: real input through a freshly started local stack, every figure compared. */
@NullMarked
package se.nyttospar.acceptance;

import org.jspecify.annotations.NullMarked;
