package se.nyttospar.acceptance.nhs;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.nyttospar.acceptance.Findings;
import se.nyttospar.local.client.Nyttospar;
import tools.jackson.databind.JsonNode;

/** What board and executives see of it, as of the day after the last month. */
final class NhsFollowUp {
    private static final String DAY = "2019-04-01";
    private static final String PERSPECTIVE = "samhalle-och-medborgare";
    private static final Set<String> OUTCOMES = Set.of("SCALE_UP", "ADJUST", "PAUSE", "STOP", "CONTINUE_MEASURING");

    private final Nyttospar nyttospar;

    NhsFollowUp(Nyttospar nyttospar) {
        this.nyttospar = nyttospar;
    }

    /** Every initiative with outcome, rule and confidence; the full recommendation of each with its inputs. */
    void board(NhsFile file, long position, Findings findings) {
        List<JsonNode> rows = nyttospar.all(
                "/board?day=%s&division=%s&atLeastPosition=%d".formatted(DAY, NhsFile.DIVISION, position));
        findings.same("initiatives on the board", file.organisations().size(), rows.size());
        Map<String, Integer> outcomes = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode row : rows) {
            String id = row.path("initiativeId").asString("");
            seen.add(id);
            String outcome = row.path("outcome").asString("none");
            findings.holds(id + " has an outcome: " + outcome, OUTCOMES.contains(outcome));
            int rule = row.path("rule").asInt(0);
            findings.holds(id + " names its rule: " + rule, rule >= 1 && rule <= 14);
            findings.holds(id + " says how sure it is", row.hasNonNull("confidence"));
            outcomes.merge("%s by rule %d".formatted(outcome, rule), 1, Integer::sum);
        }
        file.organisations()
                .forEach(code -> findings.holds(code + " is on the board", seen.contains(NhsFile.initiative(code))));
        JsonNode full = nyttospar
                .query("/board/%s?day=%s".formatted(NhsFile.initiative("RRK"), DAY))
                .json()
                .path("recommendation");
        findings.holds(
                "a recommendation names its inputs",
                full.path("inputs").path("benefits").size() > 0);
        findings.same(
                "a recommendation shows every rule", 14, full.path("rules").size());
        findings.note("%s", outcomes);
    }

    void kpis(NhsFile file, Findings findings) {
        BigDecimal latest = meanOfLatest(file);
        kpi(row(NhsFile.DIVISION), latest, file, findings);
        kpi(row(null), latest, file, findings);
        findings.note("mean of the latest values %s %%", latest.round(new MathContext(6)));
    }

    private JsonNode row(@Nullable String division) {
        String filter = division == null ? "" : "&division=" + division;
        return nyttospar.all("/kpi-views?day=%s&perspective=%s%s".formatted(DAY, PERSPECTIVE, filter)).stream()
                .filter(row -> division == null
                        ? !row.hasNonNull("division")
                        : row.path("division").asString("").equals(division))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No KPI view of " + division));
    }

    private static void kpi(JsonNode row, BigDecimal latest, NhsFile file, Findings findings) {
        String what = row.hasNonNull("division") ? "division" : "region";
        int organisations = file.organisations().size();
        findings.same(what + " benefits", organisations, row.path("benefits").asInt());
        JsonNode indicator = null;
        for (JsonNode candidate : row.path("indicators")) {
            if (candidate.path("indicator").asString("").equals(NhsFile.INDICATOR)) {
                indicator = candidate;
            }
        }
        findings.holds(what + " shows the indicator", indicator != null);
        if (indicator == null) {
            return;
        }
        findings.close(what + " latest", latest, indicator.path("latest").decimalValue());
        findings.close(
                what + " target",
                BigDecimal.valueOf(95),
                indicator.path("target").decimalValue());
        findings.same(what + " benefits of the indicator", organisations, total(indicator.path("variation")));
        findings.same(what + " assurance of each", organisations, total(indicator.path("assurance")));
        findings.same(what + " freshness of each", organisations, total(indicator.path("freshness")));
    }

    private static int total(JsonNode counts) {
        return counts.valueStream().mapToInt(JsonNode::asInt).sum();
    }

    private static BigDecimal meanOfLatest(NhsFile file) {
        BigDecimal sum = file.organisations().stream()
                .map(code -> new BigDecimal(file.months(code).getLast().get("pct_within_4h")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(file.organisations().size()), MathContext.DECIMAL64);
    }
}
