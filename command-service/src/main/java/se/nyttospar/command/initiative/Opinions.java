package se.nyttospar.command.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.initiative.LedgerCommand.GiveOpinion;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.initiative.ledger.Opinion;
import se.nyttospar.events.initiative.ledger.Opinion.Stance;

/** {@code /command/v1/initiatives/{id}/opinions}: what advisory forums think. */
@RestController
@RequestMapping("/command/v1/initiatives/{id}/opinions")
class Opinions {

    record OpinionBody(
            @Nullable String id,
            @NotBlank @Size(max = 200) String forum,
            @NotNull LocalDate date,
            @NotNull Stance stance,
            @Nullable @Size(max = 8000) String text) {}

    private final InitiativeDesk desk;

    Opinions(InitiativeDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<CommandAnswers.Body> give(
            @PathVariable String id, @Valid @RequestBody OpinionBody body, CommandRequest request) {
        String opinionId = Ids.chosenOrOf(request, body.id());
        var opinion = new Opinion(body.forum(), body.date(), body.stance(), body.text());
        return CommandAnswers.created(
                opinionId, desk.perform(new GiveOpinion(Ids.check(id), opinionId, opinion), request));
    }
}
