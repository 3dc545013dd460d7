/** Who asks for what: actors, circumstances, repeatable requests and the answers they get. */
@NullMarked
package se.nyttospar.command.request;

import org.jspecify.annotations.NullMarked;
