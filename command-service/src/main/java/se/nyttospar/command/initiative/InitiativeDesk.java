package se.nyttospar.command.initiative;

import org.springframework.stereotype.Component;
import se.nyttospar.command.request.Answer;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.CommandRequest;

/** Where the resources of initiatives hand in what is asked of one. */
@Component
class InitiativeDesk {

    private final CommandDesk desk;

    InitiativeDesk(CommandDesk desk) {
        this.desk = desk;
    }

    Answer perform(InitiativeCommand command, CommandRequest request) {
        return desk.perform(new Asked(command), request.circumstances(), request.idempotency());
    }
}
