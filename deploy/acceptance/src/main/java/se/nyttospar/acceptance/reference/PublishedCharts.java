package se.nyttospar.acceptance.reference;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import se.nyttospar.acceptance.Findings;
import tools.jackson.databind.JsonNode;

/** The published charts. */
public final class PublishedCharts {
    private final List<ReferenceSeries> all;

    /** @param data folder with spc-reference/ in it */
    public PublishedCharts(Path data) {
        this.all = ReferenceSeries.all(data);
    }

    /** The series of one set, calculated with the options of this variant. */
    public List<ReferenceSeries> of(String set, String variant) {
        return all.stream()
                .filter(series -> series.set().equals(set) && series.variant().equals(variant))
                .toList();
    }

    /** Compares charts as query-service answers them, one series after the other. */
    public void compareAnswers(
            String set, String variant, Function<ReferenceSeries, JsonNode> answer, Findings findings) {
        List<ReferenceSeries> series = of(set, variant);
        series.forEach(one -> Comparison.compare(one, Charts.answered(answer.apply(one)), findings));
        findings.note(
                "%s, %s: %d published charts, %d points",
                set,
                variant,
                series.size(),
                series.stream().mapToInt(one -> one.points().size()).sum());
    }

    /** Compares every published chart with the calculation itself, each with its own options. */
    public void compareCalculation(Findings findings) {
        all.forEach(one -> Comparison.compare(one, Charts.calculated(one), findings));
        findings.note(
                "%d published charts, %d groups of limits, %d points",
                all.size(),
                all.stream().mapToInt(one -> one.summaries().size()).sum(),
                all.stream().mapToInt(one -> one.points().size()).sum());
    }
}
