package se.nyttospar.query.exchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.events.catalogue.CanonicalJson;
import se.nyttospar.events.reference.ExchangePackage;
import se.nyttospar.query.benefit.BenefitFilter;
import se.nyttospar.query.benefit.Benefits;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Initiatives;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.Answer;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.ViewTables;
import se.nyttospar.query.reading.Views;
import tools.jackson.databind.JsonNode;

/** What a region gives away about an initiative. */
@RestController
@RequestMapping("/query/v1")
@Tag(name = "exchange-package")
class ExchangeAnswers {
    private static final String SHA256 = "Nyttospar-Package-Sha256";

    private final Views views;
    private final Initiatives initiatives;
    private final Benefits benefits;
    private final MeasuredEffects effects;
    private final JsonNode schema = PackageFile.schema();

    ExchangeAnswers(Views views, Initiatives initiatives, Benefits benefits, MeasuredEffects effects) {
        this.views = views;
        this.initiatives = initiatives;
        this.benefits = benefits;
        this.effects = effects;
    }

    @GetMapping(path = "/initiatives/{id}/exchange-package", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary =
                    "Insatsens utbytespaket för andra regioner: nyttokalkyl, riskanalys och mätta effekter, utan sådant som är"
                            + " internt. / The initiative's exchange package for other regions: benefit calculation, risk analysis"
                            + " and measured effects, without what is internal.")
    ResponseEntity<JsonNode> exchangePackage(@PathVariable String id, Moment moment) {
        Answer<JsonNode> answer = views.read(View.PORTFOLIO, moment, tables -> PackageFile.json(of(tables, id)));
        return ResponseEntity.ok()
                .headers(answer.response().getHeaders())
                .header(SHA256, CanonicalJson.sha256(answer.value()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("exchange-package-%s.json".formatted(id))
                                .build()
                                .toString())
                .body(answer.value());
    }

    @GetMapping(path = "/exchange-package/schema", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary =
                    "Schemat (JSON Schema 2020-12) för utbytespaket. / The schema (JSON Schema 2020-12) of exchange packages.")
    JsonNode schema() {
        return schema;
    }

    private ExchangePackage of(ViewTables tables, String id) {
        Initiative initiative = initiatives.one(tables, id);
        if (initiative == null) {
            throw ProblemException.notFound(
                    "Det finns ingen insats med id %s.".formatted(id),
                    "There is no initiative with id %s.".formatted(id));
        }
        var heads = benefits.heads(tables, BenefitFilter.ofInitiative(id));
        return Packaging.of(initiative, effects.of(tables, heads, initiative.pauses()), tables.day());
    }
}
