package se.nyttospar.command.initiative;

import se.nyttospar.command.request.Command;

/** A command on its way to its initiative. Axon finds handlers by class; so one finds them all. */
public record Asked(InitiativeCommand command) implements Command {

    @Override
    public String stream() {
        return command.stream();
    }
}
