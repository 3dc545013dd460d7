/** Swedish health care indicators of all regions on their way through the whole house. */
@NullMarked
package se.nyttospar.acceptance.kolada;

import org.jspecify.annotations.NullMarked;
