/** The document of the read API, held against the running service. */
@NullMarked
package se.nyttospar.query.api;

import org.jspecify.annotations.NullMarked;
