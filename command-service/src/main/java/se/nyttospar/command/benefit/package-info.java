/** Benefits and their measurements. */
@NullMarked
package se.nyttospar.command.benefit;

import org.jspecify.annotations.NullMarked;
