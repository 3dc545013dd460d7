/** The NHS file of emergency performance on its way through the whole house. */
@NullMarked
package se.nyttospar.acceptance.nhs;

import org.jspecify.annotations.NullMarked;
