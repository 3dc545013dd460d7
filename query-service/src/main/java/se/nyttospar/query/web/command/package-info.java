/** What people state on pages, on its way to command-service. */
@NullMarked
package se.nyttospar.query.web.command;

import org.jspecify.annotations.NullMarked;
