package se.nyttospar.command.request;

/** What someone wants to happen in one stream. */
public interface Command {

    /** The stream that decides: {@code family:id}. */
    String stream();
}
