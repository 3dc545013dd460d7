/** Requests that are carried out together. */
@NullMarked
package se.nyttospar.command.request;

import org.jspecify.annotations.NullMarked;
