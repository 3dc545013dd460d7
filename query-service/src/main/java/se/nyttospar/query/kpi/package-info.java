/** Follow-up per perspective and division. */
@NullMarked
package se.nyttospar.query.kpi;

import org.jspecify.annotations.NullMarked;
