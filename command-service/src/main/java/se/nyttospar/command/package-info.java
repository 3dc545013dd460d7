/** The write side: requests become commands, decisions, events in the store, and records on the topic. */
@NullMarked
package se.nyttospar.command;

import org.jspecify.annotations.NullMarked;
