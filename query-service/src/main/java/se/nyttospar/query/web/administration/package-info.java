/** For administrators: views, parked events and what events refer to. */
@NullMarked
package se.nyttospar.query.web.administration;

import org.jspecify.annotations.NullMarked;
