/** The life of an AI initiative of each kind, from need to decommissioning, through the public API. */
@NullMarked
package se.nyttospar.acceptance.walk;

import org.jspecify.annotations.NullMarked;
