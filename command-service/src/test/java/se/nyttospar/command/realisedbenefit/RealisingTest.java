package se.nyttospar.command.realisedbenefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.ClaimRealisation;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.CorrectClaim;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.Reinvest;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.RejectClaim;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.ValidateRealisation;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.WithdrawClaim;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.Role;
import se.nyttospar.events.benefit.BenefitType;
import se.nyttospar.events.realisedbenefit.ClaimCorrected;
import se.nyttospar.events.realisedbenefit.ClaimRejected;
import se.nyttospar.events.realisedbenefit.ClaimWithdrawn;
import se.nyttospar.events.realisedbenefit.RealisationClaim;
import se.nyttospar.events.realisedbenefit.RealisationClaimed;
import se.nyttospar.events.realisedbenefit.RealisationReinvested;
import se.nyttospar.events.realisedbenefit.RealisationValidated;
import se.nyttospar.events.realisedbenefit.RealisedBenefitEvent;
import se.nyttospar.events.time.Period;

class RealisingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Actor OWNER = new Actor("owner", Set.of(Role.BENEFIT_OWNER), null);
    private static final Actor CONTROLLER = new Actor("controller", Set.of(Role.CONTROLLER), null);
    private static final RealisationClaimed CLAIMED = new RealisationClaimed("r", claim("1000"));
    private static final RealisationValidated VALIDATED = new RealisationValidated("r", null);
    private static final ClaimRejected REJECTED = new ClaimRejected("r", "Syns inte");
    private static final ClaimWithdrawn WITHDRAWN = new ClaimWithdrawn("r", "Fel rad");

    @Test
    void claims_an_amount_for_a_period_on_a_budget_line() {
        given().when(OWNER, new ClaimRealisation("r", claim("1000"), OtherClaims.NONE), CLAIMED);
        given(CLAIMED).when(OWNER, new ClaimRealisation("r", claim("1000.0"), OtherClaims.NONE));
        given(CLAIMED)
                .refuses(
                        OWNER,
                        new ClaimRealisation("r", claim("1001"), OtherClaims.NONE),
                        Rule.REALISED_BENEFIT_EXISTS);
    }

    @Test
    void a_reporter_claims_for_their_own_division_only() {
        var claim = new ClaimRealisation("r", claim("1000"), OtherClaims.NONE);

        given().when(new Actor("r1", Set.of(Role.REPORTER), "medicin"), claim, CLAIMED);
        given().refuses(new Actor("r2", Set.of(Role.REPORTER), "kirurgi"), claim, Rule.OTHER_DIVISION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void refuses_an_amount_that_is_no_gain(String amount) {
        given().refuses(OWNER, claiming(claim(amount)), Rule.AMOUNT_NOT_POSITIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e18", "1e-13", "1e400"})
    void refuses_huge_and_tiny_amounts(String amount) {
        given().refuses(OWNER, claiming(claim(amount)), Rule.NUMBER_OUT_OF_BOUNDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-15", "2026-W07"})
    void refuses_a_period_that_books_are_not_kept_by(String period) {
        given().refuses(OWNER, claiming(claim("1", period, null, null)), Rule.CLAIM_PERIOD_TOO_SHORT);
    }

    @Test
    void refuses_a_period_that_has_not_begun_and_what_cannot_be_money() {
        given().refuses(OWNER, claiming(claim("1", "2026-07", null, null)), Rule.PERIOD_IN_FUTURE);
        var qualitative = new RealisationClaim(
                "b",
                "i",
                "p",
                "medicin",
                BenefitType.QUALITATIVE,
                Period.parse("2026"),
                "4127",
                BigDecimal.ONE,
                null,
                null,
                null,
                null);
        given().refuses(OWNER, claiming(qualitative), Rule.CLAIM_OF_QUALITATIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1", "1.0001"})
    void refuses_a_share_that_is_none(String share) {
        given().refuses(OWNER, claiming(claim("1", "2026-T1", share, null)), Rule.CONTRIBUTION_OUT_OF_RANGE);
    }

    @Test
    void claims_together_stay_within_the_whole_change_on_the_line() {
        var others = others("600", total("2026-T1", "1000", "600"));

        given().when(OWNER, new ClaimRealisation("r", claim("400"), others), new RealisationClaimed("r", claim("400")));
        given().refuses(OWNER, new ClaimRealisation("r", claim("400.01"), others), Rule.CLAIMS_ABOVE_LINE_TOTAL);
        given().refuses(OWNER, claiming(claim("101", "2026-T1", null, "100")), Rule.CLAIMS_ABOVE_LINE_TOTAL);
        given().refuses(OWNER, claiming(claim("1", "2026-T1", null, "0")), Rule.AMOUNT_NOT_POSITIVE);
    }

    @Test
    void a_total_of_a_longer_period_binds_what_is_claimed_within_it() {
        var quarter = others("1000", total("2026-Q1", "1500", "1000"));

        given().refuses(OWNER, claiming(claim("600", "2026-01", null, null), quarter), Rule.CLAIMS_ABOVE_LINE_TOTAL);
        given().refuses(OWNER, claiming(claim("600", "2026-01", null, "9000"), quarter), Rule.CLAIMS_ABOVE_LINE_TOTAL);
        given().refuses(OWNER, claiming(claim("1", "2026-01", null, "1000"), quarter), Rule.CLAIMS_ABOVE_LINE_TOTAL);
        given().when(
                        OWNER,
                        claiming(claim("500", "2026-01", null, null), quarter),
                        new RealisationClaimed("r", claim("500", "2026-01", null, null)));
    }

    @Test
    void a_total_that_is_stated_again_counts_instead_of_the_one_before() {
        var others = others("600", total("2026-T1", "1000", "600"));
        var claim = claim("900", "2026-T1", null, "1500");

        given().when(OWNER, claiming(claim, others), new RealisationClaimed("r", claim));
    }

    @Test
    void shares_above_the_whole_are_told_and_allowed() {
        var others = new OtherClaims(BigDecimal.ZERO, new BigDecimal("0.6"), List.of());

        assertThat(others.exceedWith(new BigDecimal("0.4"))).isFalse();
        assertThat(others.exceedWith(new BigDecimal("0.41"))).isTrue();
        assertThat(others.exceedWith(null)).isFalse();
        given().when(
                        OWNER,
                        new ClaimRealisation("r", claim("1", "2026-T1", "0.41", null), others),
                        new RealisationClaimed("r", claim("1", "2026-T1", "0.41", null)));
    }

    @Test
    void a_controller_other_than_the_claimant_validates_or_rejects() {
        given(CLAIMED).when(CONTROLLER, new ValidateRealisation("r", null), VALIDATED);
        given(CLAIMED).when(CONTROLLER, new RejectClaim("r", "Syns inte"), REJECTED);
        given(CLAIMED).refuses(OWNER, new ValidateRealisation("r", null), Rule.VALIDATING_OWN_CLAIM);
        given(CLAIMED).refuses(OWNER, new RejectClaim("r", "x"), Rule.VALIDATING_OWN_CLAIM);
        given(CLAIMED)
                .refuses(
                        new Actor("OWNER", Set.of(Role.CONTROLLER), null),
                        new ValidateRealisation("r", null),
                        Rule.VALIDATING_OWN_CLAIM);
        given(CLAIMED, VALIDATED).when(CONTROLLER, new ValidateRealisation("r", "igen"));
        given(CLAIMED, REJECTED).when(CONTROLLER, new RejectClaim("r", "Syns inte"));
        given(CLAIMED, REJECTED).refuses(CONTROLLER, new ValidateRealisation("r", null), Rule.CLAIM_NOT_OPEN);
        given(CLAIMED, WITHDRAWN).refuses(CONTROLLER, new RejectClaim("r", "x"), Rule.CLAIM_NOT_OPEN);
        given().refuses(CONTROLLER, new ValidateRealisation("r", null), Rule.REALISED_BENEFIT_UNKNOWN);
    }

    @Test
    void a_controller_vouches_only_for_the_version_that_they_have_read() {
        given(CLAIMED).withoutVersion().refuses(CONTROLLER, new ValidateRealisation("r", null), Rule.IF_MATCH_MISSING);
        given(CLAIMED).withoutVersion().refuses(CONTROLLER, new RejectClaim("r", "x"), Rule.IF_MATCH_MISSING);
    }

    @Test
    void whoever_corrected_it_may_not_validate_it_either() {
        var corrected = new ClaimCorrected("r", claim("900"), "Skrivfel");
        var history = given(CLAIMED).and(CONTROLLER, corrected);

        history.refuses(CONTROLLER, new ValidateRealisation("r", null), Rule.VALIDATING_OWN_CLAIM);
    }

    @Test
    void a_correction_waits_for_a_controller_again() {
        var corrected = new ClaimCorrected("r", claim("900"), "Skrivfel");

        given(CLAIMED).when(OWNER, correct("900", "Skrivfel"), corrected);
        given(CLAIMED).when(OWNER, correct("1000.0", "Samma"));
        given(CLAIMED, VALIDATED).when(OWNER, correct("900", "Skrivfel"), corrected);
        given(CLAIMED, REJECTED).when(OWNER, correct("900", "Skrivfel"), corrected);
        given(CLAIMED, REJECTED, corrected).when(CONTROLLER, new ValidateRealisation("r", null), VALIDATED);
        given(CLAIMED, WITHDRAWN).refuses(OWNER, correct("900", "x"), Rule.CLAIM_NOT_OPEN);
        given(CLAIMED).withoutVersion().refuses(OWNER, correct("900", "x"), Rule.IF_MATCH_MISSING);
        given(CLAIMED).refuses(OWNER, correct("0", "x"), Rule.AMOUNT_NOT_POSITIVE);
    }

    @Test
    void a_rejected_claim_may_be_stated_again_as_it_was() {
        given(CLAIMED, REJECTED)
                .when(
                        OWNER,
                        correct("1000", "Underlag finns nu"),
                        new ClaimCorrected("r", claim("1000"), "Underlag finns nu"));
    }

    @Test
    void a_claim_is_withdrawn_with_a_reason_until_it_has_been_used() {
        given(CLAIMED).when(OWNER, new WithdrawClaim("r", "Fel rad"), WITHDRAWN);
        given(CLAIMED, WITHDRAWN).when(OWNER, new WithdrawClaim("r", "Fel rad"));
        given(CLAIMED, WITHDRAWN).refuses(OWNER, new WithdrawClaim("r", "Annat"), Rule.CLAIM_NOT_OPEN);
        given(CLAIMED).withoutVersion().refuses(OWNER, new WithdrawClaim("r", "x"), Rule.IF_MATCH_MISSING);
        given(CLAIMED, VALIDATED, reinvested("x", "1"))
                .refuses(OWNER, new WithdrawClaim("r", "x"), Rule.CLAIM_REINVESTED);
        given(CLAIMED, VALIDATED, reinvested("x", "1"))
                .refuses(CONTROLLER, new RejectClaim("r", "x"), Rule.CLAIM_REINVESTED);
    }

    @Test
    void when_the_correction_of_a_reinvested_claim_is_rejected_what_was_validated_stands_again() {
        var all = reinvested("a", "1000");
        var corrected = new ClaimCorrected("r", claim("5000"), "Mer");
        var restored = new ClaimCorrected("r", claim("1000"), "Syns inte");
        var validated = new RealisationValidated("r", "Syns inte");

        given(CLAIMED, VALIDATED, all, corrected)
                .when(CONTROLLER, new RejectClaim("r", "Syns inte"), REJECTED, restored, validated);
        var after = given(CLAIMED, VALIDATED, all, corrected)
                .and(CONTROLLER, REJECTED)
                .and(CONTROLLER, restored)
                .and(CONTROLLER, validated);
        after.refuses(OWNER, reinvest("b", "1"), Rule.REINVESTED_ABOVE_VALIDATED);
        after.refuses(CONTROLLER, new RejectClaim("r", "x"), Rule.CLAIM_REINVESTED);
        after.when(OWNER, correct("5000", "Mer"), corrected);
        after.and(OWNER, corrected).when(CONTROLLER, new ValidateRealisation("r", null), VALIDATED);
    }

    @Test
    void a_reinvested_claim_is_corrected_down_to_what_was_reinvested_and_keeps_it() {
        var half = reinvested("a", "500");
        var corrected = new ClaimCorrected("r", claim("500"), "Mindre");

        given(CLAIMED, VALIDATED, half).refuses(OWNER, correct("499", "x"), Rule.REINVESTED_ABOVE_VALIDATED);
        given(CLAIMED, VALIDATED, half).when(OWNER, correct("500", "Mindre"), corrected);
        given(CLAIMED, VALIDATED, half, corrected, VALIDATED)
                .refuses(OWNER, reinvest("b", "1"), Rule.REINVESTED_ABOVE_VALIDATED);
    }

    @Test
    void what_was_validated_is_reinvested_until_it_is_used_up() {
        var half = reinvested("a", "500");

        given(CLAIMED).refuses(OWNER, reinvest("a", "1"), Rule.CLAIM_NOT_VALIDATED);
        given(CLAIMED, VALIDATED).when(OWNER, reinvest("a", "500"), half);
        given(CLAIMED, VALIDATED, half).when(OWNER, reinvest("a", "500.00"));
        given(CLAIMED, VALIDATED, half).refuses(OWNER, reinvest("a", "400"), Rule.REINVESTMENT_EXISTS);
        given(CLAIMED, VALIDATED, half).when(OWNER, reinvest("b", "500"), reinvested("b", "500"));
        given(CLAIMED, VALIDATED, half).refuses(OWNER, reinvest("b", "500.01"), Rule.REINVESTED_ABOVE_VALIDATED);
        given(CLAIMED, VALIDATED, half).refuses(OWNER, correct("499", "x"), Rule.REINVESTED_ABOVE_VALIDATED);
        given(CLAIMED, VALIDATED).refuses(OWNER, reinvest("a", "0"), Rule.AMOUNT_NOT_POSITIVE);
        given(CLAIMED, VALIDATED)
                .refuses(OWNER, new Reinvest("r", "a", BigDecimal.ONE, "x", TODAY.plusDays(1)), Rule.DATE_IN_FUTURE);
    }

    private static ClaimRealisation claiming(RealisationClaim claim) {
        return claiming(claim, OtherClaims.NONE);
    }

    private static ClaimRealisation claiming(RealisationClaim claim, OtherClaims others) {
        return new ClaimRealisation("r", claim, others);
    }

    private static OtherClaims others(String amount, LineTotal... totals) {
        return new OtherClaims(new BigDecimal(amount), BigDecimal.ZERO, List.of(totals));
    }

    private static LineTotal total(String period, String total, String claimed) {
        return new LineTotal(Period.parse(period), new BigDecimal(total), new BigDecimal(claimed));
    }

    private static CorrectClaim correct(String amount, String reason) {
        return new CorrectClaim("r", new BigDecimal(amount), null, null, null, null, reason, OtherClaims.NONE);
    }

    private static Reinvest reinvest(String id, String amount) {
        return new Reinvest("r", id, new BigDecimal(amount), "Hembesök", TODAY);
    }

    private static RealisationReinvested reinvested(String id, String amount) {
        return new RealisationReinvested("r", id, new BigDecimal(amount), "Hembesök", TODAY);
    }

    private static RealisationClaim claim(String amount) {
        return claim(amount, "2026-T1", null, null);
    }

    private static RealisationClaim claim(
            String amount, String period, @Nullable String share, @Nullable String total) {
        return new RealisationClaim(
                "b",
                "i",
                "p",
                "medicin",
                BenefitType.CASHABLE,
                Period.parse(period),
                "4127",
                new BigDecimal(amount),
                share == null ? null : new BigDecimal(share),
                total == null ? null : new BigDecimal(total),
                null,
                null);
    }

    private static History given(RealisedBenefitEvent... events) {
        History history = new History();
        for (RealisedBenefitEvent event : events) {
            history.and(OWNER, event);
        }
        return history;
    }

    private static final class History {
        private RealisedBenefitState state = new RealisedBenefitState.Unclaimed();
        private @Nullable Long version = 3L;

        History and(Actor actor, RealisedBenefitEvent event) {
            state = RealisedBenefitState.evolve(state, event, actor.id());
            return this;
        }

        History withoutVersion() {
            version = null;
            return this;
        }

        void when(Actor actor, RealisedBenefitCommand command, RealisedBenefitEvent... expected) {
            assertThat(decide(actor, command)).containsExactly(expected);
        }

        void refuses(Actor actor, RealisedBenefitCommand command, Rule rule) {
            assertThatThrownBy(() -> decide(actor, command)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.rule()).isEqualTo(rule);
                assertThat(refusal.detailSv()).isNotBlank().doesNotContain("%s");
                assertThat(refusal.detailEn()).isNotBlank().doesNotContain("%s");
            });
        }

        private List<RealisedBenefitEvent> decide(Actor actor, RealisedBenefitCommand command) {
            return RealisedBenefitDecider.decide(command, state, new Circumstances(actor, TODAY, version));
        }
    }
}
