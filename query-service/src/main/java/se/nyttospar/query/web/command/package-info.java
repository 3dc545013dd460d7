/** Takes what somebody does on a page to command-service, in their own name, and brings back what became of it. */
@NullMarked
package se.nyttospar.query.web.command;

import org.jspecify.annotations.NullMarked;
