/** The read side: events from the topic become views, and views become answers. */
@NullMarked
package se.nyttospar.query;

import org.jspecify.annotations.NullMarked;
