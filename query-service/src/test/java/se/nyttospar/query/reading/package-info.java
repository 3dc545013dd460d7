/** How answers are read and written. */
@NullMarked
package se.nyttospar.query.reading;

import org.jspecify.annotations.NullMarked;
