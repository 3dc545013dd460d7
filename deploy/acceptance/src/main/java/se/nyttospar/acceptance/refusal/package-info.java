/** Bad input: each kind refused by its own code, and nothing stored. */
@NullMarked
package se.nyttospar.acceptance.refusal;

import org.jspecify.annotations.NullMarked;
