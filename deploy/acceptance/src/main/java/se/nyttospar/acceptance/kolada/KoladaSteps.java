package se.nyttospar.acceptance.kolada;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import se.nyttospar.acceptance.Findings;
import se.nyttospar.acceptance.ImportChecks;
import se.nyttospar.acceptance.ImportChecks.Expected;
import se.nyttospar.acceptance.Step;
import se.nyttospar.acceptance.Surroundings;
import se.nyttospar.acceptance.kolada.KoladaFiles.Series;
import se.nyttospar.local.client.ImportDialect;
import se.nyttospar.local.client.ImportMode;
import se.nyttospar.local.client.ImportResult;
import se.nyttospar.local.client.SideBySide;
import tools.jackson.databind.JsonNode;

/** The way of the Kolada files, step by step. */
public final class KoladaSteps {
    private static final ImportDialect DIALECT = ImportDialect.COMMAS
            .with("unitSystem", KoladaFiles.CODES)
            .with("column.unit", "region_id")
            .with("column.period", "year");
    /** Values that look wrong: one is (a share above 100), the others are right (the denominator is an estimate). */
    private static final Map<Series, Map<String, String>> BEYOND =
            Map.of(new Series("N79221", "0014"), Map.of("2025", "146.1"));

    private static final String ESTIMATED = "N70643";

    private final Surroundings surroundings;
    private final KoladaFiles files;
    private long position;

    public KoladaSteps(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.files = new KoladaFiles(surroundings.data());
    }

    public List<Step> steps() {
        return List.of(
                new Step("Kolada: regions, indicators, benefits", this::define),
                new Step("Kolada: the file, all or nothing, with one warning", this::importAll),
                new Step("Kolada: every series readable, every value exact", this::series));
    }

    private void define(Findings findings) {
        new KoladaDefinitions(surroundings.nyttospar()).define(files, findings);
    }

    private void importAll(Findings findings) {
        ImportResult result = ImportChecks.check(
                "import",
                new Expected("DONE", files.values(), files.values(), 0, 0, 1),
                () -> surroundings.imports().run(files.bytes(), DIALECT, ImportMode.ALL_OR_NOTHING),
                findings);
        position = result.position();
        JsonNode reports = surroundings.imports().reports(result.id());
        findings.same("reports", 1, reports.size());
        findings.same(
                "what is reported",
                "value-implausible",
                reports.path(0).path("code").asString(""));
        findings.same("how", "WARNING", reports.path(0).path("severity").asString(""));
        findings.same(
                "about",
                files.line(new Series("N79221", "0014"), "2025"),
                reports.path(0).path("line").asLong());
    }

    private void series(Findings findings) {
        List<Series> all = files.series();
        List<JsonNode> answers = SideBySide.map(
                all,
                one -> surroundings
                        .nyttospar()
                        .query("/benefits/%s/series?atLeastPosition=%d".formatted(KoladaFiles.benefit(one), position))
                        .json());
        long above = 0;
        for (int i = 0; i < all.size(); i++) {
            compare(all.get(i), answers.get(i).path("points"), findings);
            if (all.get(i).kpi().equals(ESTIMATED)) {
                above += answers.get(i)
                        .path("points")
                        .valueStream()
                        .filter(point -> point.path("value").asDouble() > 100)
                        .count();
            }
        }
        findings.same("shares above 100 that are right", 2L, above);
        BEYOND.forEach((one, values) -> values.forEach((year, value) -> findings.same(
                "%s %s".formatted(one, year),
                0,
                new BigDecimal(value)
                        .compareTo(value(answers.get(all.indexOf(one)).path("points"), year)))));
        findings.note("%d series, %d values", all.size(), files.values());
    }

    private static BigDecimal value(JsonNode points, String period) {
        return points.valueStream()
                .filter(point -> point.path("period").asString("").equals(period))
                .map(point -> point.path("value").decimalValue())
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private void compare(Series one, JsonNode points, Findings findings) {
        List<CSVRecord> years = files.years(one);
        String name = one.kpi() + " " + one.region();
        findings.same(name + " points", years.size(), points.size());
        for (CSVRecord year : years) {
            findings.same(
                    name + " " + year.get("year"),
                    0,
                    new BigDecimal(year.get("value")).compareTo(value(points, year.get("year"))));
        }
    }
}
