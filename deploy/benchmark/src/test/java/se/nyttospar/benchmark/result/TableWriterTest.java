package se.nyttospar.benchmark.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableWriterTest {
    private static final Machine MACHINE = new Machine(2, 23.5, "Linux 6.1 amd64", "25+36", 0.25);

    @Test
    void shows_figure_floor_ratio_mark_and_whether_it_is_met() {
        var pairs = new Pairs();
        pairs.add(1_500, 10_000);
        pairs.add(2_000, 10_000);
        pairs.add(1_800, 9_000);

        var line = Result.against("commands", "32 clients", "commands/s", pairs).marked(Mark.ratioAtLeast(0.15));

        assertThat(table(line))
                .contains(
                        "| commands | 32 clients | 1,800 commands/s (1,500–2,000) | 10,000 | 0.200 | ratio ≥ 0.15 | yes |");
    }

    @Test
    void says_loudly_that_a_mark_is_missed() {
        var line =
                Result.alone("ready", "seconds to ready", "s", Sample.of(48.5)).marked(Mark.atMost(40));

        assertThat(table(line)).contains("| ready | seconds to ready | 48.5 s | — | — | ≤ 40 s | **no** |");
    }

    @Test
    void a_bound_itself_is_met() {
        var line = Result.alone("import", "rows", "rows/s", Sample.of(8_000)).marked(Mark.atLeast(8_000));

        assertThat(table(line)).contains("| ≥ 8,000 rows/s | yes |");
    }

    @Test
    void a_latency_ratio_is_better_when_smaller() {
        var pairs = new Pairs();
        pairs.add(33, 3);

        var line = Result.against("live", "median", "ms", pairs).marked(Mark.ratioAtMost(10));

        assertThat(table(line)).contains("| 11.0 | ratio ≤ 10 | **no** |");
    }

    @Test
    void what_could_not_be_measured_is_a_line_of_its_own() {
        assertThat(table(new NotMeasured("live", "broken\npipe | here")))
                .contains("| live | not measured: broken pipe \\| here |  |  |  |  | **no** |");
    }

    @Test
    void an_advisory_figure_has_no_mark() {
        var line = Result.alone("live", "p99", "ms", Sample.of(0.1234))
                .noting("one")
                .noting("two");

        assertThat(table(line)).contains("| 0.123 ms | — | — | — | — |").contains("- live, p99: one; two.");
    }

    @Test
    void names_the_machine() {
        assertThat(table())
                .contains("Machine: 2 cores, 23.5 GiB memory, Linux 6.1 amd64, JDK 25+36; load before the run 0.250.");
    }

    private static String table(Outcome... outcomes) {
        return TableWriter.write(List.of(outcomes), MACHINE);
    }
}
