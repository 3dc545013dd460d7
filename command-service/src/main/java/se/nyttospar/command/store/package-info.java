/** Axon's event store on PostgreSQL: tables, names, snapshots, cache. */
@NullMarked
package se.nyttospar.command.store;

import org.jspecify.annotations.NullMarked;
