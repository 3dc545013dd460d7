/** Feed and views against a real broker and a real database. */
@NullMarked
package se.nyttospar.query.feed;

import org.jspecify.annotations.NullMarked;
