package se.nyttospar.query.catalogue;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.events.forum.ForumCharter;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.portfolio.PortfolioCharter;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.Views;

/** Goal frameworks, divisions, units, indicators, portfolios and forums. */
@RestController
@RequestMapping("/query/v1")
@Tag(name = "catalogue")
public class CatalogueAnswers {
    private final Views views;
    private final Catalogues catalogues;

    CatalogueAnswers(Views views, Catalogues catalogues) {
        this.views = views;
        this.catalogues = catalogues;
    }

    public record IndicatorAnswer(String id, IndicatorDefinition definition, long version) {}

    @GetMapping("/goal-frameworks")
    @Operation(
            summary =
                    "Målramverk med perspektiv och mål, även avslutade. / Goal frameworks with perspectives and goals, retired ones too.")
    public ResponseEntity<ListOf<KnownFramework>> frameworks(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        return list(
                page,
                limit,
                moment,
                catalogue -> List.copyOf(catalogue.frameworks().values()));
    }

    @GetMapping("/divisions")
    @Operation(summary = "Förvaltningar, även stängda. / Divisions, closed ones too.")
    public ResponseEntity<ListOf<KnownPart>> divisions(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        return list(
                page,
                limit,
                moment,
                catalogue -> List.copyOf(catalogue.divisions().values()));
    }

    @GetMapping("/units")
    @Operation(summary = "Enheter, även stängda. / Units, closed ones too.")
    public ResponseEntity<ListOf<KnownPart>> units(
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        return list(
                page,
                limit,
                moment,
                catalogue -> catalogue.units().values().stream()
                        .filter(unit -> division == null || division.equals(unit.divisionId()))
                        .toList());
    }

    @GetMapping("/indicators")
    @Operation(summary = "Indikatorer i sin senaste version. / Indicators in their newest version.")
    public ResponseEntity<ListOf<IndicatorAnswer>> indicators(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        return list(
                page,
                limit,
                moment,
                catalogue -> catalogue.indicators().values().stream()
                        .map(defined -> new IndicatorAnswer(
                                defined.event().indicatorId(), defined.event().definition(), defined.sequence()))
                        .toList());
    }

    @GetMapping("/portfolios")
    @Operation(summary = "Portföljer och utvecklingsområden. / Portfolios and development areas.")
    public ResponseEntity<ListOf<KnownCharter<PortfolioCharter>>> portfolios(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        return list(
                page,
                limit,
                moment,
                catalogue -> List.copyOf(catalogue.portfolios().values()));
    }

    @GetMapping("/forums")
    @Operation(summary = "Forum som beslutar eller ger råd. / Forums that decide or advise.")
    public ResponseEntity<ListOf<KnownCharter<ForumCharter>>> forums(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        return list(
                page, limit, moment, catalogue -> List.copyOf(catalogue.forums().values()));
    }

    private <T> ResponseEntity<ListOf<T>> list(
            @Nullable Integer page, @Nullable Integer limit, Moment moment, Function<Catalogue, List<T>> items) {
        Paging paging = Paging.of(page, limit);
        return views.read(View.PORTFOLIO, moment, tables -> ListOf.page(items.apply(catalogues.at(tables)), paging))
                .response();
    }
}
