/** Events of the topic as a source that streaming processors read, with their place in it. */
@NullMarked
package se.nyttospar.query.feed;

import org.jspecify.annotations.NullMarked;
