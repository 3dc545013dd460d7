/** Names of people, as far as whoever looks may know them; nothing of them is kept here. */
@NullMarked
package se.nyttospar.query.web.people;

import org.jspecify.annotations.NullMarked;
