/** What every page has. */
@NullMarked
package se.nyttospar.query.web.frame;

import org.jspecify.annotations.NullMarked;
