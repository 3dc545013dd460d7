package se.nyttospar.acceptance.kolada;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import se.nyttospar.acceptance.Findings;
import se.nyttospar.acceptance.Surroundings;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.client.SideBySide;

/** Says what there is: each region a unit, each series a benefit, one initiative per indicator to hold them. */
final class KoladaDefinitions {
    private static final int LONGEST_TEXT = 8000;
    /** Its denominator is an estimate, so that a share above 100 can be right. */
    private static final String ESTIMATED = "N70643";
    /** Economic results, which are no shares of a whole. */
    private static final String ECONOMY = "Kostnader och produktivitet";

    private final Nyttospar nyttospar;

    KoladaDefinitions(Nyttospar nyttospar) {
        this.nyttospar = nyttospar;
    }

    void define(KoladaFiles files, Findings findings) {
        nyttospar.command(
                Identity.ADMIN, "/divisions", Map.of("id", KoladaFiles.DIVISION, "name", "Regioner i Kolada"));
        SideBySide.each(files.regions(), this::region);
        SideBySide.each(files.indicators(), this::indicator);
        Map<String, String> directions = files.indicators().stream()
                .collect(Collectors.toMap(
                        row -> row.get("kpi"), row -> row.get("direction").toUpperCase(Locale.ROOT)));
        List<Boolean> created =
                SideBySide.map(files.series(), one -> benefit(one, "NEUTRAL".equals(directions.get(one.kpi()))));
        findings.same("indicators", 76, files.indicators().size());
        findings.same("regions", 22, files.regions().size());
        findings.same("series", 1668L, created.stream().filter(isNew -> isNew).count());
    }

    private void region(CSVRecord region) {
        String code = region.get("region_id");
        nyttospar.command(
                Identity.ADMIN,
                "/units",
                Map.of(
                        "id",
                        KoladaFiles.unit(code),
                        "divisionId",
                        KoladaFiles.DIVISION,
                        "name",
                        region.get("region"),
                        "externalCodes",
                        List.of(Map.of("system", KoladaFiles.CODES, "code", code))));
    }

    private void indicator(CSVRecord row) {
        String kpi = row.get("kpi");
        String description = row.get("description_sv");
        Map<String, Object> definition = new LinkedHashMap<>(Map.ofEntries(
                Map.entry("id", KoladaFiles.indicator(kpi)),
                Map.entry("name", Map.of("sv", row.get("name_sv"))),
                Map.entry("description", description.substring(0, Math.min(LONGEST_TEXT, description.length()))),
                Map.entry("unit", row.get("unit").equals("procent") ? "%" : row.get("unit")),
                Map.entry("direction", row.get("direction").toUpperCase(Locale.ROOT)),
                Map.entry("frequency", "YEAR"),
                Map.entry("overUnits", "MEAN"),
                Map.entry("overTime", "LATEST"),
                Map.entry("area", "kvalitet"),
                Map.entry("sourceSystem", "Kolada")));
        if (isShare(row)) {
            definition.put("plausible", Map.of("low", 0, "high", 100));
        }
        nyttospar.command(Identity.ADMIN, "/indicators", definition);
        nyttospar.command(
                Identity.BENEFIT_OWNER,
                "/initiatives",
                Map.of(
                        "id",
                        KoladaFiles.initiative(kpi),
                        "title",
                        "Uppföljning av " + kpi,
                        "kind",
                        "MINOR",
                        "divisionId",
                        KoladaFiles.DIVISION,
                        "frameworkId",
                        Surroundings.FRAMEWORK));
    }

    private static boolean isShare(CSVRecord row) {
        return row.get("unit").equals("procent")
                && !row.get("kpi").equals(ESTIMATED)
                && !row.get("chapter").equals(ECONOMY);
    }

    private boolean benefit(KoladaFiles.Series one, boolean neutral) {
        return nyttospar
                .command(
                        Identity.BENEFIT_OWNER,
                        "/benefits",
                        Map.of(
                                "id",
                                KoladaFiles.benefit(one),
                                "initiativeId",
                                KoladaFiles.initiative(one.kpi()),
                                "title",
                                one.kpi() + " i region " + one.region(),
                                "type",
                                "QUALITATIVE",
                                "role",
                                neutral ? "SECONDARY" : "PRIMARY",
                                "perspective",
                                "samhalle-och-medborgare",
                                "indicatorId",
                                KoladaFiles.indicator(one.kpi()),
                                "unitId",
                                KoladaFiles.unit(one.region())))
                .changed();
    }
}
