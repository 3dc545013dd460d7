/** What is given to other regions. */
@NullMarked
package se.nyttospar.query.exchange;

import org.jspecify.annotations.NullMarked;
