package se.nyttospar.acceptance.nhs;

import java.util.List;
import se.nyttospar.acceptance.Findings;
import se.nyttospar.acceptance.ImportChecks;
import se.nyttospar.acceptance.ImportChecks.Expected;
import se.nyttospar.acceptance.Step;
import se.nyttospar.acceptance.Surroundings;
import se.nyttospar.acceptance.reference.PublishedCharts;
import se.nyttospar.local.client.ImportDialect;
import se.nyttospar.local.client.ImportMode;
import se.nyttospar.local.client.ImportResult;

/** The way of the NHS file, step by step. */
public final class NhsSteps {
    private static final ImportDialect DIALECT = NhsFile.dialect(NhsFile.INDICATOR, "pct_within_4h");

    private final Surroundings surroundings;
    private final NhsFile file;
    private final NhsSeries series;
    private final NhsFollowUp followUp;
    private final PublishedCharts published;
    private long position;

    public NhsSteps(Surroundings surroundings, PublishedCharts published) {
        this.surroundings = surroundings;
        this.published = published;
        this.file = new NhsFile(surroundings.data());
        this.series = new NhsSeries(surroundings.nyttospar());
        this.followUp = new NhsFollowUp(surroundings.nyttospar());
    }

    public List<Step> steps() {
        var breaches = new NhsBreaches(surroundings, file, published);
        return List.of(
                new Step("NHS: units, indicators, initiatives, benefits, start", this::define),
                new Step("NHS: the file as a dry run", this::dryRun),
                new Step("NHS: the file, all or nothing", this::importAll),
                new Step("NHS: every series and every published chart", this::charts),
                new Step("NHS: breaches of RRK, valid rows only, rebased", breaches::run),
                new Step("NHS: the same file again changes nothing", this::again),
                new Step("NHS: board as of 2019-04-01", findings -> followUp.board(file, position, findings)),
                new Step("NHS: KPI views of division and region", findings -> followUp.kpis(file, findings)));
    }

    private void define(Findings findings) {
        new NhsDefinitions(surroundings.nyttospar()).define(file, findings);
    }

    private void dryRun(Findings findings) {
        ImportResult result = ImportChecks.check(
                "dry run",
                new Expected("CHECKED", file.values(), 0, 0, 0),
                () -> surroundings.imports().run(file.bytes(), DIALECT, ImportMode.DRY_RUN),
                findings);
        findings.same("dry run: valid", (long) file.values(), result.valid());
    }

    private void importAll(Findings findings) {
        ImportResult result = ImportChecks.check(
                "import",
                new Expected("DONE", file.values(), file.values(), 0, 0),
                () -> surroundings.imports().run(file.bytes(), DIALECT, ImportMode.ALL_OR_NOTHING),
                findings);
        position = result.position();
        long begin = System.nanoTime();
        surroundings.nyttospar().query("/initiatives?limit=1&atLeastPosition=" + position);
        findings.note("views %.2f s after the import", (System.nanoTime() - begin) / 1e9);
    }

    private void charts(Findings findings) {
        series.compareValues(file, position, findings);
        published.compareAnswers(
                "nhs_ae_type1_pct_within_4h",
                "screened",
                reference -> series.of(NhsFile.benefit(reference.id())).json(),
                findings);
    }

    private void again(Findings findings) {
        Snapshot before = Snapshot.of(surroundings.nyttospar(), file);
        ImportResult result = ImportChecks.check(
                "again",
                new Expected("DONE", file.values(), 0, file.values(), 0),
                () -> surroundings.imports().run(file.bytes(), DIALECT, ImportMode.ALL_OR_NOTHING),
                findings);
        findings.same("position of the repeated import", 0L, result.position());
        Snapshot after = Snapshot.of(surroundings.nyttospar(), file);
        before.compare(after, findings);
    }
}
