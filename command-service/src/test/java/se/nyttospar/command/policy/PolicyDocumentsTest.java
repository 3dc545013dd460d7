package se.nyttospar.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.nyttospar.command.policy.PolicyTexts.thresholds;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.catalogue.PolicyFiles;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What makes a policy one that can be gone by. */
class PolicyDocumentsTest {

    private static List<String> misshapen(Consumer<ObjectNode> change) {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> new PolicySchema().read(PolicyTexts.json(2, change)));
        assertThat(refusal.rule()).isEqualTo(Rule.POLICY_INVALID);
        return refusal.reasons().stream()
                .map(reason -> reason.code() + " " + reason.where())
                .toList();
    }

    private static List<String> faults(Consumer<ObjectNode> change) {
        return PolicyRules.faults(PolicyTexts.policy(2, change)).stream()
                .map(reason -> reason.code() + " " + reason.where())
                .toList();
    }

    private static ArrayNode rules(ObjectNode policy) {
        return (ArrayNode) policy.required("rules");
    }

    private static ObjectNode rule(ObjectNode policy, int index) {
        return (ObjectNode) rules(policy).get(index);
    }

    private static void move(ObjectNode policy, int from, int to) {
        var rule = rules(policy).remove(from);
        rules(policy).insert(to, rule);
    }

    @Test
    void the_shipped_policy_has_the_form_and_holds_together() {
        assertThat(PolicyTexts.policy(1)).isEqualTo(PolicyFiles.v1());
        assertThat(faults(_ -> {})).isEmpty();
    }

    @Test
    void refuses_a_document_with_everything_that_is_wrong_with_its_form() {
        assertThat(misshapen(policy -> {
                    policy.put("nonsense", 1);
                    policy.remove("news");
                    rule(policy, 3).put("when", "SOMETHING_ELSE");
                    rule(policy, 4).put("then", "GIVE_UP");
                    thresholds(policy, "month").put("late", 0).put("trial", 1);
                    ((ObjectNode) policy.at("/figures")).put("riskRedFrom", 17).put("onTrack", 1.1);
                }))
                .containsExactlyInAnyOrder(
                        "field-unknown nonsense",
                        "field-missing news",
                        "field-invalid rules.3.when",
                        "field-invalid rules.4.then",
                        "field-invalid figures.thresholds.month.late",
                        "field-invalid figures.thresholds.month.trial",
                        "field-invalid figures.riskRedFrom",
                        "field-invalid figures.onTrack");
        assertThat(misshapen(policy -> policy.put("version", 0))).containsExactly("field-invalid version");
        assertThat(misshapen(policy -> rules(policy).removeAll())).containsExactly("field-invalid rules");
        assertThat(misshapen(policy -> ((ObjectNode) policy.at("/figures/thresholds")).remove("year")))
                .containsExactly("field-missing figures.thresholds.year");
    }

    @ParameterizedTest
    @CsvSource({
        "late, 2, thresholds-out-of-order",
        "late, 1, ",
        "stale, 4, thresholds-out-of-order",
        "stale, 3, ",
        "abandoned, 2, thresholds-out-of-order",
        "abandoned, 3, ",
        "trial, 13, thresholds-out-of-order",
        "trial, 12, ",
        "minimum, 13, thresholds-out-of-order",
        "minimum, 12, ",
    })
    void thresholds_rise(String threshold, int value, @Nullable String fault) {
        assertThat(faults(policy -> thresholds(policy, "month").put(threshold, value)))
                .isEqualTo(fault == null ? List.of() : List.of(fault + " figures.thresholds.month"));
    }

    @ParameterizedTest
    @CsvSource({
        "behind, 0.8",
        "behind, 0",
        "onTrack, 0.5",
        "onTrack, 1",
        "plannedAtLeast, 0",
        "plannedAtLeast, 1",
    })
    void shares_rise_and_leave_room(String share, BigDecimal value) {
        assertThat(faults(policy -> ((ObjectNode) policy.at("/figures")).put(share, value)))
                .containsExactly("shares-out-of-order figures");
    }

    @Test
    void amber_begins_before_red() {
        assertThat(faults(policy -> ((ObjectNode) policy.at("/figures")).put("riskAmberFrom", 12)))
                .containsExactly("risk-bands-out-of-order figures.riskAmberFrom");
        assertThat(faults(policy -> ((ObjectNode) policy.at("/figures")).put("riskAmberFrom", 11)))
                .isEmpty();
    }

    @Test
    void one_rule_always_matches_and_it_is_the_last() {
        assertThat(faults(policy -> rules(policy).remove(13))).containsExactly("always-missing rules.12");
        assertThat(faults(policy -> move(policy, 13, 12)))
                .containsExactly("rule-never-reached rules.13", "always-missing rules.13");
    }

    @Test
    void a_condition_can_match_only_once() {
        assertThat(faults(policy -> rules(policy).insert(9, rule(policy, 8).deepCopy())))
                .containsExactly("condition-twice rules.9");
    }

    @Test
    void another_outcome_is_another() {
        assertThat(faults(policy -> ((ObjectNode) rule(policy, 7).required("instead")).put("then", "ADJUST")))
                .containsExactly("instead-same rules.7");
    }

    @Test
    void prohibited_ai_is_stopped_before_anything_advises_to_go_on() {
        assertThat(faults(policy -> rules(policy).remove(0))).containsExactly("prohibited-not-stopped rules");
        assertThat(faults(policy -> rule(policy, 0).put("then", "PAUSE")))
                .containsExactly("prohibited-not-stopped rules");
        assertThat(faults(policy -> rule(policy, 0)
                        .putObject("instead")
                        .put("when", "IN_OPERATION")
                        .put("then", "PAUSE")))
                .containsExactly("prohibited-not-stopped rules");
        assertThat(faults(policy -> move(policy, 3, 0)))
                .containsExactly("prohibited-not-stopped rules", "harm-not-first rules");
    }

    @Test
    void harm_halts_before_anything_advises_to_go_on() {
        assertThat(faults(policy -> rules(policy).remove(1))).containsExactly("harm-not-first rules");
        assertThat(faults(policy -> rule(policy, 1).put("then", "ADJUST"))).containsExactly("harm-not-first rules");
        assertThat(faults(policy -> move(policy, 1, 3))).containsExactly("harm-not-first rules");
        assertThat(faults(policy -> rule(policy, 1).put("then", "STOP"))).isEmpty();
        assertThat(faults(policy -> move(policy, 1, 2))).isEmpty();
    }

    @Test
    void only_readiness_leads_to_scaling_up() {
        assertThat(faults(policy -> rule(policy, 12).put("then", "SCALE_UP")))
                .containsExactly("scale-up-unready rules.12");
        assertThat(faults(policy -> ((ObjectNode) rule(policy, 9).required("instead")).put("then", "SCALE_UP")))
                .containsExactly("scale-up-unready rules.9");
    }
}
