package se.nyttospar.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.nyttospar.command.policy.PolicyCommand.AdoptPolicy;
import se.nyttospar.command.policy.PolicyCommand.PublishPolicy;
import se.nyttospar.command.policy.PolicyCommand.WithdrawPolicy;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.policy.PolicyAdopted;
import se.nyttospar.events.policy.PolicyCheck;
import se.nyttospar.events.policy.PolicyDocument;
import se.nyttospar.events.policy.PolicyEvent;
import se.nyttospar.events.policy.PolicyPublished;
import se.nyttospar.events.policy.PolicyWithdrawn;
import tools.jackson.databind.node.ObjectNode;

class AdoptingPoliciesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final PolicyDocument SECOND = PolicyTexts.policy(2);
    private static final PolicyPublished PUBLISHED = new PolicyPublished(SECOND);
    private static final PolicyCheck CHECK = new PolicyCheck(1, 4711, TODAY, "ab".repeat(32));
    private static final PolicyAdopted ADOPTED = new PolicyAdopted(2, FROM, "Prövad", CHECK);
    private static final PolicyWithdrawn WITHDRAWN = new PolicyWithdrawn(2, "Ångrad");
    private static final AdoptPolicy ADOPT = new AdoptPolicy(2, FROM, "Prövad", CHECK);
    private static final WithdrawPolicy WITHDRAW = new WithdrawPolicy(2, "Ångrad");

    private static List<PolicyEvent> decide(
            @Nullable Long version, LocalDate today, PolicyCommand command, PolicyEvent... history) {
        PolicyState state = new PolicyState.Unpublished();
        for (PolicyEvent event : history) {
            state = PolicyState.evolve(state, event);
        }
        return PolicyDecider.decide(
                command, state, new Circumstances(new Actor("board", Set.of(), null), today, version));
    }

    private static List<PolicyEvent> decide(@Nullable Long version, PolicyCommand command, PolicyEvent... history) {
        return decide(version, TODAY, command, history);
    }

    private static Refusal refused(@Nullable Long version, PolicyCommand command, PolicyEvent... history) {
        return catchThrowableOfType(Refusal.class, () -> decide(version, command, history));
    }

    private static AdoptPolicy adopting(LocalDate from, @Nullable PolicyCheck check) {
        return new AdoptPolicy(2, from, "Prövad", check);
    }

    @Test
    void publishes_a_version_once() {
        var publish = new PublishPolicy(SECOND, true);
        var other = new PublishPolicy(
                PolicyTexts.policy(2, json -> json.putObject("name").put("sv", "Annan")), true);

        assertThat(decide(null, publish)).containsExactly(PUBLISHED);
        assertThat(decide(null, publish, PUBLISHED)).isEmpty();
        assertThat(decide(null, publish, PUBLISHED, ADOPTED)).isEmpty();
        assertThat(refused(null, other, PUBLISHED).rule()).isEqualTo(Rule.POLICY_EXISTS);
        assertThat(refused(null, other, PUBLISHED, ADOPTED).rule()).isEqualTo(Rule.POLICY_EXISTS);
        assertThat(refused(null, publish, PUBLISHED, WITHDRAWN).rule()).isEqualTo(Rule.POLICY_EXISTS);
    }

    @Test
    void a_figure_written_otherwise_is_the_same_figure() {
        var again = new PublishPolicy(
                PolicyTexts.policy(2, json -> ((ObjectNode) json.at("/figures")).put("behind", new BigDecimal("0.50"))),
                true);

        assertThat(decide(null, again, PUBLISHED)).isEmpty();
    }

    @Test
    void versions_count_upwards_from_the_one_that_ships() {
        assertThat(refused(null, new PublishPolicy(PolicyTexts.policy(1), true)).rule())
                .isEqualTo(Rule.POLICY_EXISTS);
        assertThat(refused(null, new PublishPolicy(PolicyTexts.policy(4), false)))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(Rule.POLICY_VERSION_SKIPPED))
                .satisfies(refusal -> assertThat(refusal.detailEn()).contains("4", "3"));
    }

    @Test
    void refuses_a_policy_that_does_not_hold_together_with_every_fault() {
        PolicyDocument broken = PolicyTexts.policy(2, json -> {
            PolicyTexts.thresholds(json, "month").put("stale", 1);
            PolicyTexts.thresholds(json, "week").put("full", 1);
        });

        Refusal refusal = refused(null, new PublishPolicy(broken, true));

        assertThat(refusal.rule()).isEqualTo(Rule.POLICY_INVALID);
        assertThat(refusal.reasons())
                .extracting(reason -> reason.where())
                .containsExactly("figures.thresholds.week", "figures.thresholds.month");
    }

    @Test
    void adopts_what_was_checked_from_a_day_to_come() {
        assertThat(decide(0L, ADOPT, PUBLISHED)).containsExactly(ADOPTED);
        assertThat(decide(0L, adopting(TODAY.plusDays(1), CHECK), PUBLISHED)).hasSize(1);
        assertThat(decide(1L, ADOPT, PUBLISHED, ADOPTED)).isEmpty();
        assertThat(refused(0L, adopting(TODAY, CHECK), PUBLISHED).rule()).isEqualTo(Rule.POLICY_FROM_TOO_EARLY);
        assertThat(refused(null, ADOPT, PUBLISHED).rule()).isEqualTo(Rule.IF_MATCH_MISSING);
        assertThat(refused(0L, ADOPT).rule()).isEqualTo(Rule.POLICY_NOT_FOUND);
        assertThat(refused(1L, ADOPT, PUBLISHED, WITHDRAWN).rule()).isEqualTo(Rule.POLICY_WITHDRAWN);
        assertThat(refused(1L, adopting(FROM.plusDays(1), CHECK), PUBLISHED, ADOPTED)
                        .rule())
                .isEqualTo(Rule.POLICY_ADOPTED);
        assertThat(refused(1L, adopting(FROM, null), PUBLISHED, ADOPTED).rule()).isEqualTo(Rule.POLICY_ADOPTED);
    }

    @Test
    void adopts_nothing_that_was_not_checked_against_the_past() {
        assertThat(refused(0L, adopting(FROM, null), PUBLISHED).rule()).isEqualTo(Rule.POLICY_UNCHECKED);
        assertThat(refused(0L, adopting(FROM, new PolicyCheck(2, 1, TODAY, "x")), PUBLISHED)
                        .rule())
                .isEqualTo(Rule.POLICY_CHECK_NOT_POSSIBLE);
        assertThat(refused(0L, adopting(FROM, new PolicyCheck(1, 1, TODAY.plusDays(1), "x")), PUBLISHED)
                        .rule())
                .isEqualTo(Rule.POLICY_CHECK_NOT_POSSIBLE);
    }

    @Test
    void withdraws_what_has_not_taken_effect() {
        assertThat(decide(0L, WITHDRAW, PUBLISHED)).containsExactly(WITHDRAWN);
        assertThat(decide(1L, WITHDRAW, PUBLISHED, ADOPTED)).containsExactly(WITHDRAWN);
        assertThat(decide(1L, FROM.minusDays(1), WITHDRAW, PUBLISHED, ADOPTED)).containsExactly(WITHDRAWN);
        assertThat(decide(2L, WITHDRAW, PUBLISHED, ADOPTED, WITHDRAWN)).isEmpty();
        assertThat(refused(null, WITHDRAW, PUBLISHED).rule()).isEqualTo(Rule.IF_MATCH_MISSING);
        assertThat(refused(0L, WITHDRAW).rule()).isEqualTo(Rule.POLICY_NOT_FOUND);
        assertThat(refused(1L, new WithdrawPolicy(2, "Annat"), PUBLISHED, WITHDRAWN)
                        .rule())
                .isEqualTo(Rule.POLICY_WITHDRAWN);
        assertThat(catchThrowableOfType(Refusal.class, () -> decide(1L, FROM, WITHDRAW, PUBLISHED, ADOPTED))
                        .rule())
                .isEqualTo(Rule.POLICY_IN_FORCE);
    }
}
