package se.nyttospar.query.airegister;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.events.catalogue.AiRulesFile;
import se.nyttospar.events.initiative.ai.AiActClass;
import se.nyttospar.events.initiative.ai.AiRules;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Initiatives;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.ViewTables;
import se.nyttospar.query.reading.Views;

/** The register of AI. */
@RestController
@RequestMapping("/query/v1/ai-register")
@Tag(name = "ai-register")
public class AiRegisterAnswers {
    private final Views views;
    private final Initiatives initiatives;
    private final AiRules rules = AiRulesFile.read();

    AiRegisterAnswers(Views views, Initiatives initiatives) {
        this.views = views;
        this.initiatives = initiatives;
    }

    @GetMapping
    @Operation(
            summary = "AI-registret, de uppgifter som är offentliga." + " / The register of AI, what is public of it.")
    public ResponseEntity<ListOf<PublicRow>> shown(
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable AiActClass aiActClass,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        return list(moment, division, aiActClass, Paging.of(page, limit), (_, initiative) -> PublicRow.of(initiative));
    }

    @GetMapping("/internal")
    @Operation(summary = "AI-registret, alla uppgifter. / The register of AI, everything.")
    public ResponseEntity<ListOf<InternalRow>> whole(
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable AiActClass aiActClass,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        return list(
                moment,
                division,
                aiActClass,
                Paging.of(page, limit),
                (tables, initiative) -> InternalRow.of(initiative, rules, tables.day()));
    }

    private <T> ResponseEntity<ListOf<T>> list(
            Moment moment,
            @Nullable String division,
            @Nullable AiActClass aiActClass,
            Paging paging,
            BiFunction<ViewTables, Initiative, T> row) {
        return views.read(View.PORTFOLIO, moment, tables -> {
                    List<T> rows = initiatives.all(tables).values().stream()
                            .filter(Initiative::usesAi)
                            .filter(initiative -> division == null
                                    || division.equals(initiative.proposed().divisionId()))
                            .filter(initiative -> aiActClass == null || isOf(initiative, aiActClass))
                            .map(initiative -> row.apply(tables, initiative))
                            .toList();
                    return ListOf.page(rows, paging);
                })
                .response();
    }

    private static boolean isOf(Initiative initiative, AiActClass aiActClass) {
        var profile = initiative.statements().ai();
        return profile != null && profile.what().aiActClass() == aiActClass;
    }
}
