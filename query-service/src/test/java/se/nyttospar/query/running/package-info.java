/** The read side running for tests: a real database, a real broker, real tokens. */
@NullMarked
package se.nyttospar.query.running;

import org.jspecify.annotations.NullMarked;
