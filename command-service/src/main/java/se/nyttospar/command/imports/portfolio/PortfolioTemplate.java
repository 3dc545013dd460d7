package se.nyttospar.command.imports.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.nyttospar.command.imports.job.Template;
import se.nyttospar.command.imports.job.Template.Explained;

/** The empty portfolio list. Its examples are of a division that there is not, so that they are refused when they are left in. */
final class PortfolioTemplate {

    private static final Map<PortfolioField, String> INITIATIVE = Map.ofEntries(
            Map.entry(PortfolioField.ROW, "INITIATIVE"),
            Map.entry(PortfolioField.ID, "exempel-insats"),
            Map.entry(PortfolioField.TITLE, "Digital triage på akuten"),
            Map.entry(PortfolioField.DIVISION, "exempel-division"),
            Map.entry(PortfolioField.FRAMEWORK, "norrbotten-2026-2028"),
            Map.entry(PortfolioField.KIND, "MINOR"),
            Map.entry(PortfolioField.USES_AI, "NEJ"),
            Map.entry(PortfolioField.OPERATIONS_OWNER, "exempel-aktor"));

    private static final Map<PortfolioField, String> BENEFIT = Map.ofEntries(
            Map.entry(PortfolioField.ROW, "BENEFIT"),
            Map.entry(PortfolioField.ID, "exempel-nytta"),
            Map.entry(PortfolioField.TITLE, "Fler inom fyra timmar"),
            Map.entry(PortfolioField.OF_INITIATIVE, "exempel-insats"),
            Map.entry(PortfolioField.TYPE, "QUALITATIVE"),
            Map.entry(PortfolioField.ROLE, "PRIMARY"),
            Map.entry(PortfolioField.PERSPECTIVE, "samhalle-och-medborgare"),
            Map.entry(PortfolioField.INDICATOR, "exempel-indikator"),
            Map.entry(PortfolioField.BASELINE_VALUE, "71,5"),
            Map.entry(PortfolioField.BASELINE_PERIOD, "2026-03"),
            Map.entry(PortfolioField.TARGET_KIND, "CHANGE"),
            Map.entry(PortfolioField.TARGET_VALUE, "95"),
            Map.entry(PortfolioField.TARGET_DATE, "2028-12-31"),
            Map.entry(PortfolioField.MILESTONES, "2027-12-31: 80"),
            Map.entry(PortfolioField.PLANNED_GO_LIVE, "2027-01-15"));

    static final Template TEMPLATE = new Template(
            "portfolj",
            "Portfölj",
            Arrays.stream(PortfolioField.values())
                    .map(field -> {
                        PortfolioWords words = PortfolioWords.valueOf(field.name());
                        return new Explained(field, words.sv(), words.en());
                    })
                    .toList(),
            List.of(row(INITIATIVE), row(BENEFIT)));

    private PortfolioTemplate() {}

    private static List<String> row(Map<PortfolioField, String> cells) {
        return Arrays.stream(PortfolioField.values())
                .map(field -> cells.getOrDefault(field, ""))
                .toList();
    }
}
