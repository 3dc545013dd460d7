/** Commands that go from a page to command-service. */
@NullMarked
package se.nyttospar.query.web.command;

import org.jspecify.annotations.NullMarked;
