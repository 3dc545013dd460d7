/** What is shown on the way in and on the way out. */
@NullMarked
package se.nyttospar.query.web.door;

import org.jspecify.annotations.NullMarked;
