package se.nyttospar.query.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.query.generation.ViewKeeper;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Paging;

/** How the views are doing, and what an administrator can do about it. */
@RestController
@RequestMapping("/query/v1")
@Tag(name = "operations")
public class OperationsAnswers {
    private final ViewStates states;
    private final ParkedEvents parked;
    private final ViewKeeper keeper;

    OperationsAnswers(ViewStates states, ParkedEvents parked, ViewKeeper keeper) {
        this.states = states;
        this.parked = parked;
        this.keeper = keeper;
    }

    @GetMapping("/views")
    @Operation(summary = "Vyernas läge. / The state of the views.")
    public ListOf<ViewState> views(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit) {
        return ListOf.page(states.all(), Paging.of(page, limit));
    }

    @PostMapping("/views/{name}/rebuild")
    @Operation(summary = "Bygg om en vy medan den gamla svarar. / Rebuild a view while the old one answers.")
    @ResponseStatus(HttpStatus.ACCEPTED)
    public ResponseEntity<ViewState> rebuild(@PathVariable String name) {
        if (keeper.rebuild(name).isEmpty()) {
            throw ProblemException.notFound(
                    "Det finns ingen vy som heter %s.".formatted(name), "There is no view called %s.".formatted(name));
        }
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .header("Location", "/query/v1/views")
                .body(states.all().stream()
                        .filter(state -> state.name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    @GetMapping("/parked-events")
    @Operation(summary = "Händelser som inte kunnat läsas in. / Events that could not be applied.")
    public ListOf<ParkedEvent> parked(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit) {
        Paging paging = Paging.of(page, limit);
        List<ParkedEvent> items = parked.page(paging);
        return new ListOf<>(items, paging.page(), paging.limit(), parked.count());
    }

    @PostMapping("/parked-events/{id}/retry")
    @Operation(
            summary = "Försök igen med händelsens ström, från dess första parkerade händelse."
                    + " / Try the event's stream again, from its first parked event.")
    public ParkedEvents.Retried retry(@PathVariable String id) {
        return parked.retry(id);
    }
}
