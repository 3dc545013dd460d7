package se.nyttospar.command.redaction;

import se.nyttospar.command.request.Command;

/**
 * Take a text out of an earlier event: a name had slipped into it.
 *
 * @param sequence number of that event in the stream, from 0
 * @param field JSON pointer of the text
 */
record RedactText(String stream, long sequence, String field, String reason) implements Command {}
