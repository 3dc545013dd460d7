package se.nyttospar.query.realisedbenefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.nyttospar.events.benefit.BenefitType;
import se.nyttospar.query.evidence.policy.EffectClaim;
import se.nyttospar.query.realisedbenefit.Claim.Standing;

class WarningTest {

    private static EffectClaim promise(String line, String indicator, String share) {
        return new EffectClaim(line, indicator, new BigDecimal(share));
    }

    static Claim claim(
            String id, Standing standing, String amount, @Nullable String share, @Nullable String lineTotal) {
        return new Claim(
                id,
                2025,
                "2025-T1",
                BenefitType.CASHABLE,
                "4127",
                "ekonomi",
                standing,
                new BigDecimal(amount),
                share == null ? null : new BigDecimal(share),
                lineTotal == null ? null : new BigDecimal(lineTotal),
                BigDecimal.ZERO);
    }

    @Test
    void names_the_benefits_that_promise_more_than_the_whole_of_an_effect_on_a_line() {
        List<Warning> warnings = Warning.promised(Map.of(
                "b2", promise("4127", "vardtid", "0.7"),
                "b1", promise("4127", "vardtid", "0.5"),
                "b3", promise("4127", "kostnad", "0.9"),
                "b4", promise("9999", "vardtid", "0.4")));

        assertThat(warnings)
                .containsExactly(new Warning(
                        Warning.Kind.PROMISED_SHARES_ABOVE_ONE,
                        "4127",
                        "vardtid",
                        null,
                        new BigDecimal("1.2"),
                        BigDecimal.ONE,
                        List.of("/query/v1/benefits/b1", "/query/v1/benefits/b2")));
    }

    @Test
    void the_whole_of_an_effect_may_be_promised() {
        assertThat(Warning.promised(
                        Map.of("b1", promise("4127", "vardtid", "0.5"), "b2", promise("4127", "vardtid", "0.50"))))
                .isEmpty();
    }

    @Test
    void names_claims_that_are_more_than_the_smallest_total_stated_for_the_line() {
        List<Warning> warnings = Warning.claimed(List.of(
                claim("r2", Standing.VALIDATED, "60", null, "100"),
                claim("r1", Standing.CLAIMED, "50", null, "120"),
                claim("r3", Standing.REJECTED, "500", null, "10"),
                claim("r4", Standing.WITHDRAWN, "500", null, "10")));

        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo(Warning.Kind.CLAIMS_ABOVE_LINE_TOTAL);
            assertThat(warning.period()).isEqualTo("2025-T1");
            assertThat(warning.sum()).isEqualByComparingTo("110");
            assertThat(warning.most()).isEqualByComparingTo("100");
            assertThat(warning.concerns())
                    .containsExactly("/query/v1/realised-benefits/r1", "/query/v1/realised-benefits/r2");
        });
    }

    @Test
    void names_only_the_claims_whose_shares_are_more_than_the_whole() {
        List<Warning> warnings = Warning.claimed(List.of(
                claim("r1", Standing.CLAIMED, "1", "0.6", null),
                claim("r2", Standing.CLAIMED, "1", null, null),
                claim("r3", Standing.VALIDATED, "1", "0.5", null)));

        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo(Warning.Kind.CLAIMED_SHARES_ABOVE_ONE);
            assertThat(warning.concerns())
                    .containsExactly("/query/v1/realised-benefits/r1", "/query/v1/realised-benefits/r3");
        });
    }
}
