package se.nyttospar.query.effectchain;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.events.effectchain.EffectChainEvent;
import se.nyttospar.events.effectchain.EffectChainOpened;
import se.nyttospar.query.benefit.BenefitHead;
import se.nyttospar.query.benefit.Benefits;
import se.nyttospar.query.benefit.Judgements;
import se.nyttospar.query.benefit.SmallMeans;
import se.nyttospar.query.catalogue.Catalogue;
import se.nyttospar.query.catalogue.Catalogues;
import se.nyttospar.query.initiative.Initiatives;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.Answer;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.StoredEvent;
import se.nyttospar.query.reading.StreamVersion;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.ViewTables;
import se.nyttospar.query.reading.Views;
import se.nyttospar.query.words.Language;

/** Effect chains, each as one document. */
@RestController
@RequestMapping("/query/v1/effect-chains")
@Tag(name = "effect-chains")
public class EffectChainAnswers {

    /** @param initiativeId left out for a framework's own chain */
    public record Entry(String id, @Nullable String initiativeId, String frameworkId, String title) {}

    private static final String DOT = "text/vnd.graphviz";
    private static final String SUMMARY =
            "En effektkedja med steg och länkar, och hur långt effekterna har kommit; som dokument eller som text för Graphviz. / One"
                    + " effect chain with its steps and links, and how far the effects have come; as a document or as text for"
                    + " Graphviz.";

    private final Views views;
    private final Benefits benefits;
    private final Judgements judgements;
    private final Catalogues catalogues;
    private final Initiatives initiatives;

    EffectChainAnswers(
            Views views, Benefits benefits, Judgements judgements, Catalogues catalogues, Initiatives initiatives) {
        this.views = views;
        this.benefits = benefits;
        this.judgements = judgements;
        this.catalogues = catalogues;
        this.initiatives = initiatives;
    }

    @GetMapping
    @Operation(summary = "Effektkedjor. / Effect chains.")
    public ResponseEntity<ListOf<Entry>> list(
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

    /** Says not what it produces, so that it answers whoever does not say what to accept. */
    @GetMapping("/{id}")
    @Operation(operationId = "effectChain", summary = SUMMARY)
    public ResponseEntity<ChainDocument> one(
            @PathVariable String id, @RequestParam(required = false) @Nullable String lang, Moment moment) {
        Language.of(lang); // the document has codes only
        return document(id, moment).response();
    }

    @GetMapping(path = "/{id}", produces = DOT)
    @Operation(operationId = "effectChain", summary = SUMMARY)
    public ResponseEntity<byte[]> dot(
            @PathVariable String id, @RequestParam(required = false) @Nullable String lang, Moment moment) {
        Language language = Language.of(lang);
        Answer<ChainDocument> document = document(id, moment);
        return ResponseEntity.ok()
                .headers(document.response().getHeaders())
                .contentType(MediaType.parseMediaType(DOT + ";charset=UTF-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .body(Graphviz.of(document.value(), language).getBytes(StandardCharsets.UTF_8));
    }

    private Answer<ChainDocument> document(String id, Moment moment) {
        return views.read(View.PORTFOLIO, moment, tables -> {
            EffectChain chain = chain(tables, id);
            return ChainDocument.of(chain, measured(tables, chain));
        });
    }

    private Map<String, ChainDocument.Measured> measured(ViewTables tables, EffectChain chain) {
        List<BenefitHead> heads = chain.nodes().stream()
                .flatMap(node -> Stream.ofNullable(node.benefitId()))
                .distinct()
                .flatMap(benefit -> Stream.ofNullable(benefits.head(tables, benefit)))
                .toList();
        if (heads.isEmpty()) {
            return Map.of();
        }
        Catalogue catalogue = catalogues.at(tables);
        Set<String> small = SmallMeans.of(tables, catalogue);
        Map<String, ChainDocument.Measured> measured = new HashMap<>();
        judgements
                .of(tables, heads, new Judgements.Surroundings(catalogue, initiatives.all(tables), tables.day()))
                .forEach(benefit -> {
                    String known = benefit.head().id();
                    ChainDocument.Measured stands = ChainDocument.Measured.of(benefit, small.contains(known));
                    if (stands != null) {
                        measured.put(known, stands);
                    }
                });
        return measured;
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
                        select %s as version, e.type, e.revision, e.event from ${events:effect_chain_event} e
                        where e.chain_id = ? order by e.sequence""".formatted(StreamVersion.after("effect-chain", "e.chain_id")))
                .param(id)
                .query((row, _) ->
                        new EffectChain.Recorded(row.getLong("version"), (EffectChainEvent) StoredEvent.of(row)))
                .list();
        if (events.isEmpty()) {
            throw ProblemException.notFound(
                    "Det finns ingen effektkedja med id %s.".formatted(id),
                    "There is no effect chain with id %s.".formatted(id));
        }
        return EffectChain.of(events);
    }
}
