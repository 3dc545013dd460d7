package se.nyttospar.acceptance;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Carries out the steps and says what came of each. */
final class Protocol {
    private static final int SHOWN = 20;

    private final PrintStream out;
    private final List<Line> lines = new ArrayList<>();

    private record Line(String name, Findings findings, double seconds) {}

    Protocol(PrintStream out) {
        this.out = out;
    }

    /** A step that breaks off counts as a difference; the next ones are tried all the same. */
    void run(Step step) {
        out.println("… " + step.name());
        var findings = new Findings();
        long begin = System.nanoTime();
        try {
            step.action().accept(findings);
        } catch (RuntimeException e) {
            e.printStackTrace(out);
            findings.failed(e);
        }
        var line = new Line(step.name(), findings, (System.nanoTime() - begin) / 1e9);
        lines.add(line);
        findings.notes().forEach(note -> out.println("    " + note));
        findings.differences().stream().limit(SHOWN).forEach(difference -> out.println("  ✗ " + difference));
        out.flush();
    }

    /** @return whether nothing differed */
    boolean close() {
        out.printf("%n%-62s %10s %12s %9s%n", "step", "compared", "differences", "seconds");
        for (Line line : lines) {
            out.printf(
                    "%-62s %10d %12d %9.1f%n",
                    line.name(),
                    line.findings().compared(),
                    line.findings().differences().size(),
                    line.seconds());
        }
        long compared =
                lines.stream().mapToLong(line -> line.findings().compared()).sum();
        long differences = lines.stream()
                .mapToLong(line -> line.findings().differences().size())
                .sum();
        double seconds = lines.stream().mapToDouble(Line::seconds).sum();
        out.printf("%-62s %10d %12d %9.1f%n", "in all", compared, differences, seconds);
        out.flush();
        return differences == 0;
    }
}
