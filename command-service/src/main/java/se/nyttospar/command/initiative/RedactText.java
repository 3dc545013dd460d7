package se.nyttospar.command.initiative;

/**
 * Take a text out of an earlier event: a name had slipped into it.
 *
 * @param sequence number of that event in the initiative's stream, from 0
 * @param field JSON pointer of the text
 */
record RedactText(String initiativeId, long sequence, String field, String reason) implements InitiativeCommand {}
