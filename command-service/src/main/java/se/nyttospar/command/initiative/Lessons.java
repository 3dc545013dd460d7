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
import se.nyttospar.command.initiative.LedgerCommand.RecordLesson;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.initiative.ledger.Lesson;

/** {@code /command/v1/initiatives/{id}/lessons}: what was learned, for others to use. */
@RestController
@RequestMapping("/command/v1/initiatives/{id}/lessons")
class Lessons {

    /** What worked, or what did not, or both. */
    record LessonBody(
            @Nullable String id,
            @NotNull LocalDate date,
            @Nullable @Size(max = 8000) String worked,
            @Nullable @Size(max = 8000) String didNotWork,
            @NotBlank @Size(max = 1000) String forWhom,
            @Nullable @Size(max = 8000) String text) {

        Lesson stated() {
            return new Lesson(date, said(worked), said(didNotWork), forWhom, said(text));
        }

        private static @Nullable String said(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }

    private final InitiativeDesk desk;

    Lessons(InitiativeDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<CommandAnswers.Body> record(
            @PathVariable String id, @Valid @RequestBody LessonBody body, CommandRequest request) {
        String lessonId = Ids.chosenOrOf(request, body.id());
        var command = new RecordLesson(Ids.check(id), lessonId, body.stated());
        return CommandAnswers.created(lessonId, desk.perform(command, request));
    }
}
