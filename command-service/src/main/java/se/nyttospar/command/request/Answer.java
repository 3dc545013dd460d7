package se.nyttospar.command.request;

/**
 * What a command led to.
 *
 * @param stream the stream that decided
 * @param version its version from now on: the number of its last event
 * @param position global position of that event; queries can ask for at least this position
 * @param changed false when everything was as asked already
 */
public record Answer(String stream, long version, long position, boolean changed) {}
