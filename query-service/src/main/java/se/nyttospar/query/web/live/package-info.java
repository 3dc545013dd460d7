/** What happens, as it happens. */
@NullMarked
package se.nyttospar.query.web.live;

import org.jspecify.annotations.NullMarked;
