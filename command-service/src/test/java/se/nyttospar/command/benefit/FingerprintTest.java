package se.nyttospar.command.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.time.Period;

class FingerprintTest {

    private static final Period MARCH = Period.parse("2026-03");

    private static Fingerprint of(
            String value,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable Integer sampleSize,
            @Nullable String source,
            @Nullable String evidence,
            @Nullable String comment) {
        return Fingerprint.of(new Measurement(
                MARCH,
                new BigDecimal(value),
                numerator == null ? null : new BigDecimal(numerator),
                denominator == null ? null : new BigDecimal(denominator),
                sampleSize,
                source,
                evidence,
                comment));
    }

    @Test
    void the_same_number_written_differently_is_the_same() {
        assertThat(of("74", "37.0", "5E+1", 5, null, null, null))
                .isEqualTo(of("74.00", "37", "50", 5, null, null, null));
        assertThat(of("0.00", null, null, null, null, null, null))
                .isEqualTo(of("0", null, null, null, null, null, null));
    }

    @Test
    void every_other_difference_is_a_difference() {
        assertThat(Stream.of(
                        of("74", "37", "50", 5, "a", "b", "c"),
                        of("75", "37", "50", 5, "a", "b", "c"),
                        of("74", "38", "50", 5, "a", "b", "c"),
                        of("74", "37", "51", 5, "a", "b", "c"),
                        of("74", "37", "50", 6, "a", "b", "c"),
                        of("74", "37", "50", 5, "A", "b", "c"),
                        of("74", "37", "50", 5, "a", "B", "c"),
                        of("74", "37", "50", 5, "a", "b", "C"),
                        of("74", "37", "50", 5, null, "b", "c"),
                        of("74", "37", "50", 5, "", "b", "c"),
                        of("74", "37", "50", 5, "1:b1", "c", null),
                        of("74", "37", "50", 5, "1", "b1:c", null)))
                .doesNotHaveDuplicates();
    }
}
