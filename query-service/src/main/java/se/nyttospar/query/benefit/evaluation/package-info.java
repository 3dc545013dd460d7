/** What the region's initiatives and benefits come to at a moment, kept ready for those who ask about now. */
@NullMarked
package se.nyttospar.query.benefit.evaluation;

import org.jspecify.annotations.NullMarked;
