package se.nyttospar.acceptance.nhs;

import java.util.Map;
import se.nyttospar.acceptance.Findings;
import se.nyttospar.acceptance.ImportChecks;
import se.nyttospar.acceptance.ImportChecks.Expected;
import se.nyttospar.acceptance.Surroundings;
import se.nyttospar.acceptance.reference.PublishedCharts;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.ImportMode;
import se.nyttospar.local.client.ImportResult;
import se.nyttospar.local.client.Nyttospar;
import tools.jackson.databind.JsonNode;

/**
 * One organisation's breaches, taken from another column of the same file: rows of all others are refused one by one. The
 * organisation merged in July 2018, which is recorded as a rebase.
 */
final class NhsBreaches {
    private static final String ORGANISATION = "RRK";
    private static final String BENEFIT = "nhs-rrk-over-fyra-timmar";
    private static final String MERGER = "2018-07-01";

    private final Surroundings surroundings;
    private final NhsFile file;
    private final PublishedCharts published;

    NhsBreaches(Surroundings surroundings, NhsFile file, PublishedCharts published) {
        this.surroundings = surroundings;
        this.file = file;
        this.published = published;
    }

    void run(Findings findings) {
        Nyttospar nyttospar = surroundings.nyttospar();
        nyttospar.command(
                Identity.BENEFIT_OWNER,
                "/benefits",
                Map.of(
                        "id",
                        BENEFIT,
                        "initiativeId",
                        NhsFile.initiative(ORGANISATION),
                        "title",
                        "Färre över fyra timmar",
                        "type",
                        "QUALITATIVE",
                        "role",
                        "SECONDARY",
                        "perspective",
                        "verksamhet",
                        "indicatorId",
                        NhsFile.BREACHES,
                        "unitId",
                        NhsFile.unit(ORGANISATION)));
        long own = file.months(ORGANISATION).size();
        ImportResult result = ImportChecks.check(
                "another column, valid rows",
                new Expected("DONE", file.values(), own, 0, file.values() - own),
                () -> surroundings
                        .imports()
                        .run(file.bytes(), NhsFile.dialect(NhsFile.BREACHES, "breaches"), ImportMode.VALID_ROWS),
                findings);
        for (JsonNode row : surroundings.imports().reports(result.id())) {
            findings.same(
                    "refused row", "benefit-not-found-by-unit", row.path("code").asString(""));
        }
        JsonNode benefit = nyttospar
                .query("/benefits/%s?atLeastPosition=%d".formatted(BENEFIT, result.position()))
                .json();
        long position = nyttospar
                .revise(
                        Identity.BENEFIT_OWNER,
                        "/benefits/%s/rebases".formatted(BENEFIT),
                        Map.of("date", MERGER, "cause", "Two hospitals merged", "approver", "nhs-approver"),
                        benefit.path("version").asLong())
                .position();
        published.compareAnswers(
                "nhs_ae_breaches_published_RRK",
                "vignette_rebase_2018-07-01",
                _ -> nyttospar
                        .query("/benefits/%s/series?atLeastPosition=%d".formatted(BENEFIT, position))
                        .json(),
                findings);
    }
}
