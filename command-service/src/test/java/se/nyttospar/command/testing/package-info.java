/** What the tests of the running service stand on: real PostgreSQL, real Kafka, signed tokens. */
@NullMarked
package se.nyttospar.command.testing;

import org.jspecify.annotations.NullMarked;
