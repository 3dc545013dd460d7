package se.nyttospar.command.forum;

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
import se.nyttospar.command.forum.ForumCommand.CloseForum;
import se.nyttospar.command.forum.ForumCommand.FormForum;
import se.nyttospar.command.forum.ForumCommand.ReviseForum;
import se.nyttospar.command.request.Answer;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Days;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.forum.ForumCharter;
import se.nyttospar.events.forum.ForumKind;
import se.nyttospar.events.forum.Mandate;

/** {@code /command/v1/forums} */
@RestController
@RequestMapping("/command/v1/forums")
class Forums {

    record Name(
            @NotBlank @Size(max = 300) String sv,
            @Nullable @Size(max = 300) String en) {}

    /** What a forum is and whether it decides or advises. */
    record Charter(
            @NotNull ForumKind kind,
            @NotNull @Valid Name name,
            @NotNull Mandate mandate,
            @Nullable @Size(max = 8000) String description) {

        ForumCharter stated() {
            return new ForumCharter(kind, new LocalText(name.sv(), name.en()), mandate, description);
        }
    }

    record NewForum(@NotBlank String id, @NotNull @Valid Charter charter) {}

    /** The whole new charter. */
    record Revision(
            @NotNull @Valid Charter charter,
            @NotBlank @Size(max = 4000) String reason) {}

    record Closing(
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 4000) String reason) {}

    private final CommandDesk desk;

    Forums(CommandDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<CommandAnswers.Body> form(@Valid @RequestBody NewForum body, CommandRequest request) {
        var command = new FormForum(Ids.check(body.id()), body.charter().stated());
        return CommandAnswers.created(body.id(), perform(command, request));
    }

    @PostMapping("/{id}/revision")
    ResponseEntity<CommandAnswers.Body> revise(
            @PathVariable String id, @Valid @RequestBody Revision body, CommandRequest request) {
        var command = new ReviseForum(Ids.check(id), body.charter().stated(), body.reason());
        return CommandAnswers.done(id, perform(command, request));
    }

    @PostMapping("/{id}/closing")
    ResponseEntity<CommandAnswers.Body> close(
            @PathVariable String id, @Valid @RequestBody Closing body, CommandRequest request) {
        var command = new CloseForum(Ids.check(id), Days.required("lastDay", body.lastDay()), body.reason());
        return CommandAnswers.done(id, perform(command, request));
    }

    private Answer perform(ForumCommand command, CommandRequest request) {
        return desk.perform(command, request.circumstances(), request.idempotency());
    }
}
