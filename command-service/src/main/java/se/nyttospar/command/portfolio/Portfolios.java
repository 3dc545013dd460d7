package se.nyttospar.command.portfolio;

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
import se.nyttospar.command.directory.PortfolioDirectory;
import se.nyttospar.command.portfolio.PortfolioCommand.ClosePortfolio;
import se.nyttospar.command.portfolio.PortfolioCommand.FormPortfolio;
import se.nyttospar.command.portfolio.PortfolioCommand.RevisePortfolio;
import se.nyttospar.command.privacy.ActorIds;
import se.nyttospar.command.request.Answer;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Days;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.portfolio.PortfolioCharter;
import se.nyttospar.events.portfolio.PortfolioKind;

/** {@code /command/v1/portfolios} */
@RestController
@RequestMapping("/command/v1/portfolios")
class Portfolios {

    record Name(
            @NotBlank @Size(max = 300) String sv,
            @Nullable @Size(max = 300) String en) {}

    /** What a portfolio or development area is, with an owner from operations and one from technology. */
    record Charter(
            @NotNull PortfolioKind kind,
            @NotNull @Valid Name name,
            @Nullable @Size(max = 8000) String description,
            @Nullable String partOf,
            @NotBlank @Size(max = 200) String operationsOwner,
            @NotBlank @Size(max = 200) String technologyOwner,
            @Nullable String forumId) {

        PortfolioCharter stated() {
            ActorIds.check("charter.operationsOwner", operationsOwner);
            ActorIds.check("charter.technologyOwner", technologyOwner);
            return new PortfolioCharter(
                    kind,
                    new LocalText(name.sv(), name.en()),
                    description,
                    partOf,
                    operationsOwner,
                    technologyOwner,
                    forumId);
        }
    }

    record NewPortfolio(@NotBlank String id, @NotNull @Valid Charter charter) {}

    /** The whole new charter. */
    record Revision(
            @NotNull @Valid Charter charter,
            @NotBlank @Size(max = 4000) String reason) {}

    record Closing(
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 4000) String reason) {}

    private final CommandDesk desk;
    private final PortfolioDirectory directory;

    Portfolios(CommandDesk desk, PortfolioDirectory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @PostMapping
    ResponseEntity<CommandAnswers.Body> form(@Valid @RequestBody NewPortfolio body, CommandRequest request) {
        var command = new FormPortfolio(
                Ids.check(body.id()),
                body.charter().stated(),
                directory.references(body.charter().stated()));
        return CommandAnswers.created(body.id(), perform(command, request));
    }

    @PostMapping("/{id}/revision")
    ResponseEntity<CommandAnswers.Body> revise(
            @PathVariable String id, @Valid @RequestBody Revision body, CommandRequest request) {
        var command = new RevisePortfolio(
                Ids.check(id),
                body.charter().stated(),
                body.reason(),
                directory.references(body.charter().stated()));
        return CommandAnswers.done(id, perform(command, request));
    }

    @PostMapping("/{id}/closing")
    ResponseEntity<CommandAnswers.Body> close(
            @PathVariable String id, @Valid @RequestBody Closing body, CommandRequest request) {
        var command = new ClosePortfolio(Ids.check(id), Days.required("lastDay", body.lastDay()), body.reason());
        return CommandAnswers.done(id, perform(command, request));
    }

    private Answer perform(PortfolioCommand command, CommandRequest request) {
        return desk.perform(command, request.circumstances(), request.idempotency());
    }
}
