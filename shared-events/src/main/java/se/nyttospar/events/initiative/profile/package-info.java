/** What describes an initiative beside its proposal. */
@NullMarked
package se.nyttospar.events.initiative.profile;

import org.jspecify.annotations.NullMarked;
