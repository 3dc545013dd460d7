package se.nyttospar.events.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.events.catalogue.PolicyFiles;
import se.nyttospar.events.initiative.RecommendedOutcome;
import se.nyttospar.events.policy.PolicyRule.Instead;
import se.nyttospar.events.time.Frequency;
import tools.jackson.databind.JsonNode;

/** The file of policy 1 says what the evidence page says. */
class ShippedPolicyTest {

    private final PolicyDocument policy = PolicyFiles.v1();

    @ParameterizedTest
    @CsvSource({
        "DAY,     3, 14, 45, 14, 28, 14, 28, false",
        "WEEK,    1,  3,  8,  6, 12,  7, 12, false",
        "MONTH,   1,  2,  4,  6, 12,  7, 12, false",
        "QUARTER, 1,  2,  3,  6, 12,  4,  8, true",
        "TERTIAL, 1,  2,  3,  4,  8,  3,  4, true",
        "YEAR,    1,  2,  3,  4,  8,  3,  3, true",
    })
    void its_thresholds_are_those_of_the_table(
            Frequency frequency,
            int late,
            int stale,
            int abandoned,
            int trial,
            int robust,
            int minimum,
            int full,
            boolean threeSustain) {
        assertThat(policy.figures().thresholds().of(frequency))
                .isEqualTo(new FrequencyThresholds(late, stale, abandoned, trial, robust, minimum, full, threeSustain));
    }

    @Test
    void its_other_figures_are_those_of_the_page() {
        PolicyFigures figures = policy.figures();

        assertThat(policy.version()).isEqualTo(1);
        assertThat(figures.screening()).isTrue();
        assertThat(List.of(figures.plannedAtLeast(), figures.onTrack(), figures.behind()))
                .containsExactly(new BigDecimal("0.1"), new BigDecimal("0.8"), new BigDecimal("0.5"));
        assertThat(figures.riskRedFrom()).isEqualTo(12);
        assertThat(figures.riskAmberFrom()).isEqualTo(8);
    }

    @Test
    void its_rules_are_every_condition_in_the_order_of_the_page() {
        assertThat(policy.rules()).extracting(PolicyRule::when).containsExactly(PolicyCondition.values());
        assertThat(policy.rules())
                .extracting(rule -> rule.then() + said(rule.instead()))
                .containsExactly(
                        "STOP",
                        "PAUSE",
                        "PAUSE",
                        "CONTINUE_MEASURING",
                        "PAUSE",
                        "CONTINUE_MEASURING",
                        "ADJUST",
                        "ADJUST, EFFECT_STARTED: PAUSE",
                        "CONTINUE_MEASURING",
                        "STOP, TOO_EARLY_TO_STOP: ADJUST",
                        "PAUSE",
                        "SCALE_UP, IN_OPERATION: CONTINUE_MEASURING",
                        "ADJUST",
                        "CONTINUE_MEASURING");
    }

    private static String said(@Nullable Instead instead) {
        return instead == null ? "" : ", %s: %s".formatted(instead.when(), instead.then());
    }

    @Test
    void the_schema_knows_the_same_words() throws Exception {
        try (var file = PolicyFiles.open(PolicyFiles.SCHEMA)) {
            JsonNode schema = EventJson.mapper().readTree(file);
            JsonNode rule = schema.at("/properties/rules/items/properties");

            assertThat(words(rule.at("/when/enum"))).isEqualTo(names(PolicyCondition.values()));
            assertThat(words(rule.at("/instead/properties/when/enum"))).isEqualTo(names(PolicyCircumstance.values()));
            assertThat(words(schema.at("/$defs/outcome/enum"))).isEqualTo(names(RecommendedOutcome.values()));
        }
    }

    private static List<String> words(JsonNode values) {
        return values.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
