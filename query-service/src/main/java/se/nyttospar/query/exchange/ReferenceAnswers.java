package se.nyttospar.query.exchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.events.reference.ExchangePackage;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.Views;
import tools.jackson.databind.JsonNode;

/** Packages of other regions. */
@RestController
@RequestMapping("/query/v1/references")
@Tag(name = "references")
class ReferenceAnswers {

    /**
     * A reference without its content.
     *
     * @param version number of its last event, for {@code If-Match}
     * @param title of the initiative that it is about
     * @param asOf the day that its figures are worked out for
     * @param sha256 of the package in its one form
     * @param withdrawn why it is not compared with any more
     */
    record Row(
            String id,
            long version,
            String source,
            String title,
            LocalDate asOf,
            int effects,
            String sha256,
            Instant imported,
            @Nullable String withdrawn) {

        static Row of(KnownReference known) {
            ExchangePackage content = known.reference().content();
            return new Row(
                    known.id(),
                    known.version(),
                    known.reference().source(),
                    content.initiative().title(),
                    content.asOf(),
                    content.effects().size(),
                    known.reference().sha256(),
                    known.imported(),
                    known.withdrawn());
        }
    }

    /** A reference with the package that was imported. */
    record Whole(Row reference, JsonNode content) {}

    private final Views views;

    ReferenceAnswers(Views views) {
        this.views = views;
    }

    @GetMapping
    @Operation(summary = "Referenser: utbytespaket från andra regioner. / References: packages of other regions.")
    ResponseEntity<ListOf<Row>> list(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        Paging paging = Paging.of(page, limit);
        return views.read(
                        View.PORTFOLIO,
                        moment,
                        tables -> ListOf.page(
                                References.all(tables).values().stream()
                                        .map(Row::of)
                                        .toList(),
                                paging))
                .response();
    }

    @GetMapping("/{id}")
    @Operation(summary = "En referens med sitt innehåll. / One reference with its content.")
    ResponseEntity<Whole> one(@PathVariable String id, Moment moment) {
        return views.read(View.PORTFOLIO, moment, tables -> {
                    KnownReference known = References.one(tables, id);
                    return new Whole(
                            Row.of(known), PackageFile.json(known.reference().content()));
                })
                .response();
    }
}
