package se.nyttospar.command.imports.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.time.Period;

class StagedMeasurementTest {

    @Test
    void is_read_as_it_was_written_whatever_its_texts_contain() {
        var full = new StagedMeasurement(
                new Measurement(
                        Period.parse("2026-W07"),
                        new BigDecimal("-71.500"),
                        new BigDecimal("1"),
                        new BigDecimal("0.000000000002"),
                        7,
                        "a|b\n\t\\",
                        "3|",
                        "日本語 👩🏽‍⚕️"),
                "|||");
        var bare = new StagedMeasurement(
                new Measurement(Period.parse("2026"), new BigDecimal("1E+3"), null, null, null, null, null, null),
                null);

        assertThat(StagedMeasurement.read(full.write())).isEqualTo(full);
        assertThat(StagedMeasurement.read(bare.write())).isEqualTo(bare);
    }

    @Test
    void is_read_as_it_was_kept_before() {
        assertThat(StagedMeasurement.read("{\"period\":\"2026-03\",\"value\":71.50,\"source\":\"x\"}"))
                .isEqualTo(new StagedMeasurement(
                        new Measurement(
                                Period.parse("2026-03"), new BigDecimal("71.50"), null, null, null, "x", null, null),
                        null));
    }
}
