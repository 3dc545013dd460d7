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
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.organisation.ExternalCode;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.Views;

/** Goal frameworks, divisions, units and indicators. */
@RestController
@RequestMapping("/query/v1")
@Tag(name = "catalogue")
class CatalogueAnswers {
    private final Views views;
    private final Catalogues catalogues;

    CatalogueAnswers(Views views, Catalogues catalogues) {
        this.views = views;
        this.catalogues = catalogues;
    }

    record FrameworkAnswer(String id, GoalFramework framework) {}

    record DivisionAnswer(String id, String name, List<ExternalCode> externalCodes) {}

    record UnitAnswer(String id, String divisionId, String name, List<ExternalCode> externalCodes) {}

    record IndicatorAnswer(String id, IndicatorDefinition definition) {}

    @GetMapping("/goal-frameworks")
    @Operation(summary = "Målramverk med perspektiv och mål. / Goal frameworks with perspectives and goals.")
    ResponseEntity<ListOf<FrameworkAnswer>> frameworks(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable Long atLeastPosition) {
        return list(
                page,
                limit,
                atLeastPosition,
                catalogue -> catalogue.frameworks().values().stream()
                        .map(defined -> new FrameworkAnswer(
                                defined.event().frameworkId(), defined.event().framework()))
                        .toList());
    }

    @GetMapping("/divisions")
    @Operation(summary = "Förvaltningar. / Divisions.")
    ResponseEntity<ListOf<DivisionAnswer>> divisions(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable Long atLeastPosition) {
        return list(
                page,
                limit,
                atLeastPosition,
                catalogue -> catalogue.divisions().values().stream()
                        .map(defined -> new DivisionAnswer(
                                defined.event().divisionId(),
                                defined.event().name(),
                                defined.event().externalCodes()))
                        .toList());
    }

    @GetMapping("/units")
    @Operation(summary = "Enheter. / Units.")
    ResponseEntity<ListOf<UnitAnswer>> units(
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable Long atLeastPosition) {
        return list(
                page,
                limit,
                atLeastPosition,
                catalogue -> catalogue.units().values().stream()
                        .filter(defined ->
                                division == null || defined.event().divisionId().equals(division))
                        .map(defined -> new UnitAnswer(
                                defined.event().unitId(),
                                defined.event().divisionId(),
                                defined.event().name(),
                                defined.event().externalCodes()))
                        .toList());
    }

    @GetMapping("/indicators")
    @Operation(summary = "Indikatorer. / Indicators.")
    ResponseEntity<ListOf<IndicatorAnswer>> indicators(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable Long atLeastPosition) {
        return list(
                page,
                limit,
                atLeastPosition,
                catalogue -> catalogue.indicators().values().stream()
                        .map(defined -> new IndicatorAnswer(
                                defined.event().indicatorId(), defined.event().definition()))
                        .toList());
    }

    private <T> ResponseEntity<ListOf<T>> list(
            @Nullable Integer page,
            @Nullable Integer limit,
            @Nullable Long atLeast,
            Function<Catalogue, List<T>> items) {
        Paging paging = Paging.of(page, limit);
        return views.read(View.PORTFOLIO, atLeast, tables -> ListOf.page(items.apply(catalogues.at(tables)), paging))
                .response();
    }
}
