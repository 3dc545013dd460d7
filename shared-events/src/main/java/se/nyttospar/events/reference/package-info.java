/** References: what other regions have found, as packages that they gave away. */
@NullMarked
package se.nyttospar.events.reference;

import org.jspecify.annotations.NullMarked;
