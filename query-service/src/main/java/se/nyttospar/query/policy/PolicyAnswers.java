package se.nyttospar.query.policy;

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
import se.nyttospar.query.catalogue.Catalogues;
import se.nyttospar.query.catalogue.KnownPolicy;
import se.nyttospar.query.catalogue.Policies;
import se.nyttospar.query.catalogue.PolicyVersions;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.Views;

/** Versions of the policy. */
@RestController
@RequestMapping("/query/v1/policies")
@Tag(name = "policies")
public class PolicyAnswers {
    private final Views views;
    private final Catalogues catalogues;

    PolicyAnswers(Views views, Catalogues catalogues) {
        this.views = views;
        this.catalogues = catalogues;
    }

    @GetMapping
    @Operation(
            summary = "Policyns versioner och vilken som gäller. / The versions of the policy and which is in force.")
    public ResponseEntity<ListOf<PolicyRow>> list(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        Paging paging = Paging.of(page, limit);
        return views.read(View.PORTFOLIO, moment, tables -> {
                    PolicyVersions versions = catalogues.at(tables).policies();
                    List<PolicyRow> rows = versions.all().values().stream()
                            .map(known -> PolicyRow.of(known, versions, tables.day()))
                            .toList();
                    return ListOf.page(rows, paging);
                })
                .response();
    }

    @GetMapping("/{version}")
    @Operation(
            summary = "En version av policyn: siffror, regler och hur det har gått för den."
                    + " / A version of the policy: figures, rules and what has become of it.")
    public ResponseEntity<PolicyAnswer> one(@PathVariable int version, Moment moment) {
        return views.read(View.PORTFOLIO, moment, tables -> {
                    PolicyVersions versions = catalogues.at(tables).policies();
                    KnownPolicy known = versions.number(version);
                    if (known == null) {
                        throw Policies.unknown(version);
                    }
                    return PolicyAnswer.of(known, versions, tables.day());
                })
                .response();
    }
}
