/** The language between the services: every fact that Nyttospår records, and the words that those facts are made of. */
@NullMarked
package se.nyttospar.events;

import org.jspecify.annotations.NullMarked;
