/** Reading views: one consistent moment for each answer, at least as new as asked for. */
@NullMarked
package se.nyttospar.query.reading;

import org.jspecify.annotations.NullMarked;
