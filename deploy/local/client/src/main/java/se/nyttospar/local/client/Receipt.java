package se.nyttospar.local.client;

/**
 * The answer to a command.
 *
 * @param id of what was created or changed
 * @param version of its stream, for the next If-Match
 * @param position in the log; queries can ask for at least this one
 * @param changed false when everything was as asked already
 */
public record Receipt(String id, String stream, long version, long position, boolean changed) {}
