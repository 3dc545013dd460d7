/** What the API says about itself. */
@NullMarked
package se.nyttospar.command.api;

import org.jspecify.annotations.NullMarked;
