/** Pages that an initiative is proposed and planned on, before the decision and after it. */
@NullMarked
package se.nyttospar.query.web.planning;

import org.jspecify.annotations.NullMarked;
