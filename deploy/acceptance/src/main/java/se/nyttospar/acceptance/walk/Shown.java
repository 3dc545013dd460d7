package se.nyttospar.acceptance.walk;

import static se.nyttospar.acceptance.walk.Calendar.firstYear;
import static se.nyttospar.acceptance.walk.Calendar.monthsAgo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.nyttospar.acceptance.Findings;
import tools.jackson.databind.JsonNode;

/** Whether everything that was said shows on the query side. */
final class Shown {
    private static final int PAGE = 1000;

    private final Walk walk;
    private final Findings findings;

    Shown(Walk walk) {
        this.walk = walk;
        this.findings = walk.findings();
    }

    /** @param decisions outcomes in the order in which they were taken */
    void ended(String... decisions) {
        JsonNode row = walk.shown("/board/" + walk.initiative()).path("board");
        String last = decisions[decisions.length - 1];
        findings.same("stage on the board", "DECOMMISSIONED", text(row, "stage"));
        findings.same("last decision on the board", last, text(row.path("lastDecision"), "outcome"));
        findings.holds("no recommendation after the end", !row.hasNonNull("outcome"));
        JsonNode shown = walk.shown(walk.at(""));
        findings.same("decisions", List.of(decisions), texts(shown.path("decisions"), "outcome"));
        findings.same(
                "version", walk.version(walk.at("")), shown.path("version").asLong());
        findings.same("supplier", "Leverantören AB", text(shown.path("details"), "supplier"));
        findings.same("operations owner", "owner-operations-7", text(shown, "operationsOwner"));
        findings.same("deputies", 0, shown.path("deputies").size());
    }

    /** The statements of the whole life of one that was in use. */
    void life(AiCase ai) {
        JsonNode shown = walk.shown(walk.at(""));
        findings.same("spent", 0, new BigDecimal("125000").compareTo(decimal(shown, "spent")));
        findings.same("costs", 3, shown.path("costs").size());
        findings.holds("the incident is closed", shown.path("incidents").path(0).hasNonNull("closed"));
        findings.same("opinions", 1, shown.path("opinions").size());
        findings.same(
                "resources at the decision point",
                "STRAINED",
                text(shown.path("standings").path(0), "resources"));
        findings.holds(
                "the use of AI is not suspended", !shown.path("aiSuspended").asBoolean(true));
        findings.same("AI class", ai.complete().split("\"", 5)[3], text(shown.path("aiProfile"), "aiActClass"));
        JsonNode deviating = shown.path("decisions").path(1);
        findings.same("authority to deviate", "Regiondirektören", text(deviating.path("deviation"), "authority"));
        findings.same("answered recommendation", "SCALE_UP", text(deviating.path("answers"), "outcome"));
        if (ai.major()) {
            JsonNode risks = shown.path("risks");
            findings.same("risks", 2, risks.path("risks").size());
            findings.same("alternative risks", 1, risks.path("alternativeRisks").size());
            findings.holds("the risk is accepted", risks.path("risks").path(0).hasNonNull("accepted"));
            calculation();
        }
    }

    private void calculation() {
        JsonNode shown = walk.shown(walk.at("/calculation"));
        findings.close("NPV, low", netPresentValue(700, 110, 2500), npv(shown, "low"));
        findings.close("NPV, base", netPresentValue(900, 100, 2000), npv(shown, "base"));
        findings.close("NPV, high", netPresentValue(1100, 90, 1500), npv(shown, "high"));
        findings.same(
                "closed years",
                firstYear(),
                shown.path("closedYears").path(0).path("year").asInt());
        findings.same("lines", 2 * Bodies.HORIZON + 1, shown.path("lines").size());
        findings.same(
                "zero alternative",
                true,
                shown.path("alternatives").path(0).path("zero").asBoolean());
    }

    private static BigDecimal npv(JsonNode shown, String outcome) {
        return decimal(shown.path("figures").path(outcome), "netPresentValue");
    }

    /** In thousands of kronor per year, and once at the beginning; written out anew. */
    private static BigDecimal netPresentValue(int benefit, int licence, int introduction) {
        var rate = new BigDecimal("1.03");
        return IntStream.range(0, Bodies.HORIZON)
                .mapToObj(year -> BigDecimal.valueOf(benefit - licence).divide(rate.pow(year), MathContext.DECIMAL128))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(BigDecimal.valueOf(introduction))
                .multiply(BigDecimal.valueOf(1000));
    }

    void realised(String benefit) {
        JsonNode claims = walk.shown("/realised-benefit-claims?initiative=" + walk.initiative());
        findings.same("claims", 1L, claims.path("total").asLong());
        JsonNode claim = claims.path("items").path(0);
        findings.same("claim of", benefit, text(claim, "benefitId"));
        findings.same("standing", "VALIDATED", text(claim, "standing"));
        JsonNode sum = walk.shown("/realised-benefits?initiative=%s&year=%d"
                        .formatted(walk.initiative(), monthsAgo(5).getYear()))
                .path("items")
                .path(0);
        findings.same("validated", 0, new BigDecimal("75000").compareTo(decimal(sum, "validated")));
        findings.same("reinvested", 0, new BigDecimal("50000").compareTo(decimal(sum, "reinvested")));
        findings.same("budget line", Bodies.line(walk.initiative()), text(sum, "budgetLine"));
    }

    void chain(String id) {
        JsonNode chain = walk.shown("/effect-chains/" + id);
        findings.same(
                "nodes", List.of("utbildning", "stod", "bedomning", "i-tid"), texts(chain.path("nodes"), "nodeId"));
        findings.same("links", 3, chain.path("links").size());
        findings.same(
                "the revised contribution",
                0,
                new BigDecimal("0.6").compareTo(decimal(chain.path("links").path(0), "contribution")));
        findings.same(
                "chains of the initiative",
                1L,
                walk.shown("/effect-chains?initiative=" + walk.initiative())
                        .path("total")
                        .asLong());
    }

    /** Every event that was answered with, and no other. */
    void timeline() {
        JsonNode shown = walk.shown(walk.at("/timeline?limit=" + PAGE));
        var events = new TreeSet<String>();
        for (JsonNode entry : shown.path("items")) {
            events.add("%s %06d"
                    .formatted(text(entry, "stream"), entry.path("sequence").asLong()));
            findings.holds("an actor without a name", text(entry, "actor").matches("[0-9a-f-]{36}"));
        }
        findings.same("events on the timeline", walk.events(), events);
        findings.note("%d events on the timeline", events.size());
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static List<String> texts(JsonNode items, String field) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(text(item, field)));
        return texts;
    }

    private static BigDecimal decimal(JsonNode node, String field) {
        return node.path(field).isNumber() ? node.path(field).decimalValue() : new BigDecimal(-1);
    }
}
