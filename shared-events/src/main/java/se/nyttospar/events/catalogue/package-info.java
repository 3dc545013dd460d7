/** Which logical name and revision stands for which record, and their JSON. */
@NullMarked
package se.nyttospar.events.catalogue;

import org.jspecify.annotations.NullMarked;
