/** Benefits: their profiles, measurements, series and evidence. */
@NullMarked
package se.nyttospar.query.benefit;

import org.jspecify.annotations.NullMarked;
