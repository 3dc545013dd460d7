/** References: packages of other regions to compare with. */
@NullMarked
package se.nyttospar.command.reference;

import org.jspecify.annotations.NullMarked;
