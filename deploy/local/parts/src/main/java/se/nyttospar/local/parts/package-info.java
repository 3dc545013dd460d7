/** The parts that the services stand on, as real processes on this machine: PostgreSQL, a Kafka broker, and children in general. */
@NullMarked
package se.nyttospar.local.parts;

import org.jspecify.annotations.NullMarked;
