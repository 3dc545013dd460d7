package se.nyttospar.benchmark.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results as Markdown: one table, the notes, the machine. */
public final class TableWriter {
    private TableWriter() {}

    public static String write(List<Outcome> outcomes, Machine machine) {
        var text = new StringBuilder();
        text.append("| | measured | figure (median, range) | floor | ratio | mark | met |\n");
        text.append("|---|---|---:|---:|---:|---|---|\n");
        outcomes.forEach(outcome -> text.append(row(outcome)).append('\n'));
        text.append('\n');
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Result result && !result.notes().isEmpty()) {
                text.append("- %s, %s: %s.\n"
                        .formatted(result.measurement(), result.what(), String.join("; ", result.notes())));
            }
        }
        text.append("- Machine: %d cores, %s GiB memory, %s, JDK %s; load before the run %s.\n"
                .formatted(
                        machine.cores(),
                        Numbers.text(machine.memory()),
                        machine.kernel(),
                        machine.jdk().strip(),
                        machine.loadBefore() < 0 ? "unknown" : Numbers.text(machine.loadBefore())));
        return text.toString();
    }

    private static String row(Outcome outcome) {
        return switch (outcome) {
            case Result result ->
                row(
                        result.measurement(),
                        result.what(),
                        Numbers.text(result.figure().median()) + " " + result.unit() + range(result.figure()),
                        median(result.floor()),
                        median(result.ratio()),
                        mark(result),
                        met(result));
            case NotMeasured not -> row(not.measurement(), "not measured: " + not.reason(), "", "", "", "", "**no**");
        };
    }

    private static String row(String... cells) {
        var row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(' ')
                    .append(cell.replace("|", "\\|").replaceAll("\\s+", " "))
                    .append(" |");
        }
        return row.toString();
    }

    private static String range(Sample sample) {
        return sample.size() == 1 ? "" : " (%s–%s)".formatted(Numbers.text(sample.min()), Numbers.text(sample.max()));
    }

    private static String median(@Nullable Sample sample) {
        return sample == null ? "—" : Numbers.text(sample.median());
    }

    private static String mark(Result result) {
        Mark mark = result.mark();
        if (mark == null) {
            return "—";
        }
        String bound = mark.bound().sign() + " " + Numbers.bound(mark.limit());
        return mark.of() == Mark.Of.RATIO ? "ratio " + bound : bound + " " + result.unit();
    }

    private static String met(Result result) {
        Mark mark = result.mark();
        return mark == null ? "—" : mark.met(result) ? "yes" : "**no**";
    }
}
