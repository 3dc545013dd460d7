package se.nyttospar.acceptance.nhs;

import static se.nyttospar.acceptance.nhs.NhsFile.BREACHES;
import static se.nyttospar.acceptance.nhs.NhsFile.CODES;
import static se.nyttospar.acceptance.nhs.NhsFile.DIVISION;
import static se.nyttospar.acceptance.nhs.NhsFile.INDICATOR;

import java.util.List;
import java.util.Map;
import se.nyttospar.acceptance.Findings;
import se.nyttospar.acceptance.Surroundings;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.client.SideBySide;

/** Says what there is: each organisation a unit, each series the primary benefit of an initiative that the board has started. */
final class NhsDefinitions {
    private static final String FORUM = "nhs-acceptance";
    private static final String TARGET_DAY = "2019-03-31";
    private static final String START_DAY = "2016-04-01";

    private final Nyttospar nyttospar;

    NhsDefinitions(Nyttospar nyttospar) {
        this.nyttospar = nyttospar;
    }

    void define(NhsFile file, Findings findings) {
        nyttospar.command(Identity.ADMIN, "/divisions", Map.of("id", DIVISION, "name", "NHS, akutmottagningar"));
        nyttospar.command(
                Identity.ADMIN,
                "/forums",
                Map.of(
                        "id",
                        FORUM,
                        "charter",
                        Map.of("kind", "OTHER", "name", Map.of("sv", "Acceptance"), "mandate", "DECIDES")));
        indicator(INDICATOR, "Klara inom fyra timmar", "Seen within four hours", "%", "INCREASE");
        indicator(BREACHES, "Över fyra timmar", "Beyond four hours", "antal", "DECREASE");
        List<Boolean> created = SideBySide.map(file.organisations(), this::organisation);
        findings.same(
                "organisations", 140L, created.stream().filter(isNew -> isNew).count());
    }

    private void indicator(String id, String sv, String en, String unit, String direction) {
        nyttospar.command(
                Identity.ADMIN,
                "/indicators",
                Map.ofEntries(
                        Map.entry("id", id),
                        Map.entry("name", Map.of("sv", sv, "en", en)),
                        Map.entry("unit", unit),
                        Map.entry("direction", direction),
                        Map.entry("frequency", "MONTH"),
                        Map.entry("overUnits", "MEAN"),
                        Map.entry("overTime", "MEAN"),
                        Map.entry("area", "tillganglighet"),
                        Map.entry("decimals", 4),
                        Map.entry("sourceSystem", "NHS England")));
    }

    private boolean organisation(String code) {
        String unit = NhsFile.unit(code);
        String initiative = NhsFile.initiative(code);
        nyttospar.command(
                Identity.ADMIN,
                "/units",
                Map.of(
                        "id",
                        unit,
                        "divisionId",
                        DIVISION,
                        "name",
                        "Akutmottagning " + code,
                        "externalCodes",
                        List.of(Map.of("system", CODES, "code", code))));
        nyttospar.command(
                Identity.BENEFIT_OWNER,
                "/initiatives",
                Map.of(
                        "id",
                        initiative,
                        "title",
                        "Kortare väntan på akuten, " + code,
                        "kind",
                        "MINOR",
                        "divisionId",
                        DIVISION,
                        "frameworkId",
                        Surroundings.FRAMEWORK,
                        "operationsOwner",
                        "owner-of-" + unit));
        boolean changed = nyttospar
                .command(Identity.BENEFIT_OWNER, "/benefits", benefit(code, unit, initiative))
                .changed();
        nyttospar.command(
                Identity.BOARD,
                "/initiatives/%s/decisions".formatted(initiative),
                Map.of(
                        "outcome",
                        "START",
                        "forum",
                        FORUM,
                        "date",
                        START_DAY,
                        "rationale",
                        "The four-hour standard applies"),
                initiative + "-start");
        return changed;
    }

    private static Map<String, Object> benefit(String code, String unit, String initiative) {
        return Map.of(
                "id",
                NhsFile.benefit(code),
                "initiativeId",
                initiative,
                "title",
                "Fler klara inom fyra timmar",
                "type",
                "QUALITATIVE",
                "role",
                "PRIMARY",
                "perspective",
                "samhalle-och-medborgare",
                "indicatorId",
                INDICATOR,
                "unitId",
                unit,
                "target",
                Map.of("kind", "CHANGE", "value", 95, "date", TARGET_DAY));
    }
}
