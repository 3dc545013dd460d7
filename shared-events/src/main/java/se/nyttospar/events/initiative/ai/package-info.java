/** How an initiative uses AI, and what the law asks of that. */
@NullMarked
package se.nyttospar.events.initiative.ai;

import org.jspecify.annotations.NullMarked;
