package se.nyttospar.query.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46", "-cmd", "@sum", "\tx", "\r=1"})
    void no_text_becomes_a_formula(String text) {
        assertThat(Cell.of(text).shown()).isEqualTo("'" + text);
    }

    @Test
    void numbers_stay_numbers_and_nothing_is_empty() {
        assertThat(Cell.of(new BigDecimal("-1E+3")).shown()).isEqualTo("-1000");
        assertThat(Cell.of(7).shown()).isEqualTo("7");
        assertThat(Cell.of(LocalDate.of(2026, 3, 1)).shown()).isEqualTo("2026-03-01");
        assertThat(Cell.of(null).shown()).isEmpty();
        assertThat(Cell.of("Triage").shown()).isEqualTo("Triage");
    }

    @Test
    void a_table_is_csv_with_quotes_where_they_are_needed() {
        ReportTable table =
                new ReportTable("x", "X", List.of("a", "b"), List.of(ReportTable.row("=A1", new BigDecimal("1.50"))));
        ReportTable quoted = new ReportTable("x", "X", List.of("a"), List.of(ReportTable.row("sa \"hej\", gick")));

        assertThat(new String(CsvReport.of(table), StandardCharsets.UTF_8)).isEqualTo("a,b\r\n'=A1,1.50\r\n");
        assertThat(new String(CsvReport.of(quoted), StandardCharsets.UTF_8))
                .isEqualTo("a\r\n\"sa \"\"hej\"\", gick\"\r\n");
    }
}
