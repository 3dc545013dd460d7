package se.nyttospar.query.effectchain;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.events.effectchain.EffectChainEvent;
import se.nyttospar.events.effectchain.EffectChainOpened;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.StoredEvent;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.ViewTables;
import se.nyttospar.query.reading.Views;

/** Effect chains, each as one document. */
@RestController
@RequestMapping("/query/v1/effect-chains")
@Tag(name = "effect-chains")
class EffectChainAnswers {

    /** @param initiativeId left out for a framework's own chain */
    record Entry(String id, @Nullable String initiativeId, String frameworkId, String title) {}

    private final Views views;

    EffectChainAnswers(Views views) {
        this.views = views;
    }

    @GetMapping
    @Operation(summary = "Effektkedjor. / Effect chains.")
    ResponseEntity<ListOf<Entry>> list(
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        Paging paging = Paging.of(page, limit);
        return views.read(
                        View.PORTFOLIO,
                        moment,
                        tables -> ListOf.page(
                                opened(tables).stream()
                                        .filter(entry -> initiative == null || initiative.equals(entry.initiativeId()))
                                        .toList(),
                                paging))
                .response();
    }

    @GetMapping("/{id}")
    @Operation(summary = "En effektkedja med steg och länkar. / One effect chain with its steps and links.")
    ResponseEntity<EffectChain> one(@PathVariable String id, Moment moment) {
        return views.read(View.PORTFOLIO, moment, tables -> chain(tables, id)).response();
    }

    private static List<Entry> opened(ViewTables tables) {
        return tables.sql("""
                        select type, revision, event from ${events:effect_chain_event}
                        where sequence = 0 order by chain_id""").query((row, _) -> (EffectChainOpened) StoredEvent.of(row)).list().stream()
                .map(opened -> new Entry(opened.chainId(), opened.initiativeId(), opened.frameworkId(), opened.title()))
                .toList();
    }

    private static EffectChain chain(ViewTables tables, String id) {
        List<EffectChain.Recorded> events = tables.sql("""
                        select sequence, type, revision, event from ${events:effect_chain_event}
                        where chain_id = ? order by sequence""")
                .param(id)
                .query((row, _) ->
                        new EffectChain.Recorded(row.getLong("sequence"), (EffectChainEvent) StoredEvent.of(row)))
                .list();
        if (events.isEmpty()) {
            throw ProblemException.notFound(
                    "Det finns ingen effektkedja med id %s.".formatted(id),
                    "There is no effect chain with id %s.".formatted(id));
        }
        return EffectChain.of(events);
    }
}
