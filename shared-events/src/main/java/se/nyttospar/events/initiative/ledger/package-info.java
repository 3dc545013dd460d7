/** What is noted about an initiative along the way: costs, incidents, opinions, how it stands. */
@NullMarked
package se.nyttospar.events.initiative.ledger;

import org.jspecify.annotations.NullMarked;
