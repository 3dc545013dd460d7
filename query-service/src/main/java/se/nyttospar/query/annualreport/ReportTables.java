package se.nyttospar.query.annualreport;

import static se.nyttospar.query.annualreport.ReportTable.row;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.words.Labels;
import se.nyttospar.query.words.Language;

/** A report as tables in a language, for those who read it on paper or in a spreadsheet. */
public record ReportTables(AnnualReport report, Language language) {

    public List<ReportTable> all() {
        return List.of(goals(), effects(), decisions(), economy(), deviations(), ai());
    }

    public String title() {
        return "%s %d – %s"
                .formatted(language.of("Årsrapport", "Annual report"), report.year(), language.of(report.framework()));
    }

    private ReportTable goals() {
        return table(
                "goals",
                language.of("Mål", "Goals"),
                List.of(
                        language.of("Slag", "Kind"),
                        language.of("Mål", "Goal"),
                        language.of("Tidsfrist", "Deadline"),
                        language.of("Nyttor", "Benefits"),
                        language.of("Bättre", "Improved"),
                        language.of("Enligt plan", "As planned")),
                report.goals(),
                goal -> row(
                        label(goal.kind()),
                        language.of(goal.name()),
                        goal.deadline(),
                        goal.benefits(),
                        goal.improved(),
                        goal.asPlanned()));
    }

    private ReportTable effects() {
        return table(
                "effects",
                language.of("Effekter", "Effects"),
                List.of(
                        language.of("Nytta", "Benefit"),
                        language.of("Roll", "Role"),
                        language.of("Perspektiv", "Perspective"),
                        language.of("Enhet", "Unit"),
                        language.of("Före", "Before"),
                        language.of("Efter", "After"),
                        language.of("Målvärde", "Target"),
                        language.of("Måldatum", "Target date"),
                        language.of("Måluppfyllelse", "Attainment"),
                        language.of("Förändring", "Variation"),
                        language.of("Läge mot plan", "Trajectory"),
                        language.of("Säkerhet", "Assurance")),
                report.effects(),
                effect -> row(
                        effect.title(),
                        label(effect.role()),
                        perspective(effect.perspective()),
                        effect.unit(),
                        effect.suppressed() ? language.of("dolt", "hidden") : effect.before(),
                        effect.suppressed() ? language.of("dolt", "hidden") : effect.after(),
                        effect.target(),
                        effect.targetDate(),
                        effect.attainment(),
                        label(effect.variation()),
                        label(effect.trajectory()),
                        label(effect.assurance())));
    }

    private ReportTable decisions() {
        return table(
                "decisions",
                language.of("Beslut", "Decisions"),
                List.of(
                        language.of("Dag", "Day"),
                        language.of("Insats", "Initiative"),
                        language.of("Forum", "Forum"),
                        language.of("Beslut", "Decision"),
                        language.of("Rekommendation", "Recommendation"),
                        language.of("Följer eller avviker", "Agreement"),
                        language.of("Skäl", "Reason")),
                report.decisions(),
                decision -> row(
                        decision.date(),
                        decision.title(),
                        decision.forum(),
                        label(decision.outcome()),
                        label(decision.recommended()),
                        label(decision.agreement()),
                        decision.reason()));
    }

    private ReportTable economy() {
        return table(
                "economy",
                language.of("Ekonomi (kronor)", "Economy (kronor)"),
                List.of(
                        language.of("Insats", "Initiative"),
                        language.of("Planerad kostnad", "Planned cost"),
                        language.of("Planerad nytta", "Planned benefit"),
                        language.of("varav hemtagning", "of which cashable"),
                        language.of("Utfall kostnad", "Actual cost"),
                        language.of("Anmält", "Claimed"),
                        language.of("Validerat", "Validated"),
                        language.of("Återinvesterat", "Reinvested")),
                report.economy(),
                money -> row(
                        money.title(),
                        money.plannedCosts(),
                        money.plannedBenefits(),
                        money.plannedCashable(),
                        money.actualCosts(),
                        money.claimed(),
                        money.validated(),
                        money.reinvested()));
    }

    private ReportTable deviations() {
        return table(
                "deviations",
                language.of("Avvikelser", "Deviations"),
                List.of(
                        language.of("Slag", "Kind"),
                        language.of("Vad", "What"),
                        language.of("Beskrivning", "Description")),
                report.deviations(),
                deviation -> row(label(deviation.kind()), deviation.title(), label(deviation.what())));
    }

    private ReportTable ai() {
        return table(
                "ai",
                language.of("AI-register", "AI register"),
                List.of(
                        language.of("Insats", "Initiative"),
                        language.of("Skede", "Stage"),
                        language.of("Klass", "Class"),
                        language.of("Regionens roll", "The region's role"),
                        language.of("Syfte", "Purpose"),
                        language.of("Stoppad användning", "Use suspended")),
                report.ai().uses(),
                use -> row(
                        use.title(),
                        label(use.stage()),
                        label(use.aiActClass()),
                        label(use.role()),
                        use.purpose(),
                        use.suspended() ? language.of("ja", "yes") : language.of("nej", "no")));
    }

    /** By name, which the goals of the report have. */
    private String perspective(String id) {
        return report.goals().stream()
                .filter(goal -> goal.kind() == AnnualReport.GoalKind.PERSPECTIVE
                        && goal.id().equals(id))
                .findFirst()
                .map(goal -> language.of(goal.name()))
                .orElse(id);
    }

    private @Nullable String label(@Nullable Object code) {
        return Labels.of(code, language);
    }

    private static <T> ReportTable table(
            String id, String title, List<String> columns, List<T> items, Function<T, List<Cell>> row) {
        return new ReportTable(id, title, columns, items.stream().map(row).toList());
    }
}
