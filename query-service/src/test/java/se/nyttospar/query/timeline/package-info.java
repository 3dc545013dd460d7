/** That nobody can change the timeline unseen. */
@NullMarked
package se.nyttospar.query.timeline;

import org.jspecify.annotations.NullMarked;
