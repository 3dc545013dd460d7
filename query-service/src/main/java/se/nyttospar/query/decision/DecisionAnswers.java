package se.nyttospar.query.decision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.Views;

/** The decision log. */
@RestController
@RequestMapping("/query/v1/decisions")
@Tag(name = "decisions")
public class DecisionAnswers {
    private final Views views;
    private final DecisionLog log;

    DecisionAnswers(Views views, DecisionLog log) {
        this.views = views;
        this.log = log;
    }

    @GetMapping
    @Operation(
            summary = "Beslutsloggen: beslut, rekommendation, avvikelse och hur det gick, nyaste först."
                    + " / The decision log: decision, recommendation, deviation and how it turned out, newest first.")
    public ResponseEntity<ListOf<DecisionRow>> list(
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable DecisionOutcome outcome,
            @RequestParam(required = false) @Nullable String forum,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Agreement agreement,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        Paging paging = Paging.of(page, limit);
        var filter = new DecisionFilter(initiative, division, outcome, forum, from, to, agreement);
        return views.read(View.PORTFOLIO, moment, tables -> log.page(tables, filter, paging))
                .response();
    }

    @GetMapping("/{decisionId}")
    @Operation(
            summary = "Ett beslut, med vad som blev av en avvikelse."
                    + " / One decision, with what became of a deviation.")
    public ResponseEntity<DecisionAnswer> one(
            @PathVariable String decisionId,
            @RequestParam(required = false) @Nullable String initiative,
            Moment moment) {
        return views.read(View.PORTFOLIO, moment, tables -> log.one(tables, decisionId, initiative))
                .response();
    }
}
