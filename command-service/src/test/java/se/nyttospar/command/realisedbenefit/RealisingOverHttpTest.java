package se.nyttospar.command.realisedbenefit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.command.testing.RunningService;
import se.nyttospar.command.testing.Surroundings;

class RealisingOverHttpTest extends RunningService {

    @BeforeAll
    void promised() {
        cashable("cash-1", "0.6", "4100");
        cashable("cash-2", "0.6", "4100");
        cashable("cash-3", "0.5", "4200");
        cashable("cash-4", "0.5", "4200");
    }

    private void cashable(String id, String share, String line) {
        post(owner, "/initiatives", """
            {'id':'i-%s','title':'Digital triage','kind':'MINOR','divisionId':'medicin','frameworkId':'%s','operationsOwner':'actor-x'}""".formatted(id, FRAMEWORK));
        assertThat(post(owner, "/benefits", """
            {'id':'%s','initiativeId':'i-%s','title':'Färre resor','type':'CASHABLE','role':'SECONDARY',
             'perspective':'ekonomi','indicatorId':'vantetid','contributionShare':%s,'budgetLine':'%s'}""".formatted(id, id, share, line)).status())
                .isEqualTo(201);
    }

    private static String claim(String id, String benefit, String period, String amount) {
        return "{'id':'%s','benefitId':'%s','period':'%s','amount':%s}".formatted(id, benefit, period, amount);
    }

    @Test
    void goes_from_claim_over_validation_to_reinvestment() {
        String stated = "{'id':'r-1','benefitId':'cash-1','period':'2025-T1','amount':1000.50,'contributionShare':0.6}";
        Reply claimed = post(owner, "/realised-benefits", stated);
        Reply again = post(owner, "/realised-benefits", stated.replace("1000.50", "1000.5"));
        Reply own = post(both(), "/realised-benefits/r-1/validation", "{}", "If-Match: " + claimed.etag());
        Reply validated = post(controller, "/realised-benefits/r-1/validation", "{}", "If-Match: " + claimed.etag());
        Reply reinvested = post(
                owner,
                "/realised-benefits/r-1/reinvestments",
                "{'id':'hembesok','amount':400,'purpose':'Hembesök','date':'2025-06-01'}");

        assertThat(claimed.status()).isEqualTo(201);
        assertThat(claimed.body().has("warnings")).isFalse();
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("changed").asBoolean()).isFalse();
        assertThat(own.code()).isEqualTo("validating-own-claim");
        assertThat(validated.status()).isEqualTo(200);
        assertThat(reinvested.status()).isEqualTo(201);
        assertThat(post(
                                owner,
                                "/realised-benefits/r-1/reinvestments",
                                "{'amount':601,'purpose':'Mer','date':'2025-06-01'}")
                        .code())
                .isEqualTo("reinvested-above-validated");
        assertThat(post(owner, "/realised-benefits/r-1/validation", "{}").code())
                .isEqualTo("role-missing");
    }

    @Test
    void a_repeated_claim_and_a_repeated_reinvestment_without_id_answer_with_the_same_id() {
        String stated = "{'benefitId':'cash-4','period':'2022','amount':500}";
        Reply first = post(owner, "/realised-benefits", stated, "Idempotency-Key: claim-once");
        Reply second = post(owner, "/realised-benefits", stated, "Idempotency-Key: claim-once");
        String claim = "/realised-benefits/" + first.body().path("id").asString();
        post(controller, claim + "/validation", "{}", "If-Match: " + first.etag());
        String spent = "{'amount':400,'purpose':'Hembesök','date':'2025-10-01'}";
        Reply reinvested = post(owner, claim + "/reinvestments", spent, "Idempotency-Key: spend-once");
        Reply again = post(owner, claim + "/reinvestments", spent, "Idempotency-Key: spend-once");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(reinvested.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(reinvested.body());
    }

    /** The claimant, who is a controller as well. */
    private static String both() {
        return Surroundings.TOKENS.token("actor-owner", "controller");
    }

    @Test
    void warns_of_shares_that_are_more_than_the_whole_together_and_takes_the_claim() {
        String share = ",'contributionShare':0.6}";
        Reply first = post(
                owner,
                "/realised-benefits",
                claim("w-1", "cash-1", "2024-T2", "10").replace("}", share));
        Reply second = post(
                owner,
                "/realised-benefits",
                claim("w-2", "cash-2", "2024", "10").replace("}", share));

        assertThat(first.body().has("warnings")).isFalse();
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body().path("warnings").get(0).path("code").asString())
                .isEqualTo("contribution-shares-above-one");
        assertThat(second.body().path("warnings").get(0).path("detailSv").asString())
                .contains("1.2");
    }

    @Test
    void refuses_claims_that_are_more_than_the_whole_change_on_the_line() {
        post(
                owner,
                "/realised-benefits",
                claim("t-1", "cash-3", "2025-T2", "60").replace("}", ",'lineTotal':100}"));

        Reply above = post(owner, "/realised-benefits", claim("t-2", "cash-4", "2025-T2", "40.01"));

        assertThat(above.code()).isEqualTo("claims-above-line-total");
        assertThat(post(owner, "/realised-benefits", claim("t-2", "cash-4", "2025-T2", "40"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void takes_one_claim_per_benefit_line_and_period_until_it_falls() {
        Reply first = post(owner, "/realised-benefits", claim("u-1", "cash-3", "2023", "10"));
        Reply second = post(owner, "/realised-benefits", claim("u-2", "cash-3", "2023", "20"));
        Reply rejected = post(
                controller, "/realised-benefits/u-1/rejection", "{'reason':'Syns inte'}", "If-Match: " + first.etag());
        Reply third = post(owner, "/realised-benefits", claim("u-2", "cash-3", "2023", "20"));
        Reply back = post(
                owner,
                "/realised-benefits/u-1/correction",
                "{'amount':11,'reason':'Syns nu'}",
                "If-Match: " + rejected.etag());

        assertThat(second.code()).isEqualTo("claim-exists");
        assertThat(third.status()).isEqualTo(201);
        assertThat(back.code()).isEqualTo("claim-exists");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2021-Q2", "2021-06", "2021-T1"})
    void refuses_a_second_claim_of_the_benefit_for_a_period_that_overlaps(String period) {
        post(owner, "/realised-benefits", claim("o-1", "cash-3", "2021-Q2", "10"));

        assertThat(post(owner, "/realised-benefits", claim("o-2", "cash-3", period, "10"))
                        .code())
                .isEqualTo("claim-exists");
        assertThat(post(owner, "/realised-benefits", claim("o-3", "cash-3", "2021-Q3", "10"))
                        .status())
                .isIn(200, 201);
    }

    @Test
    void holds_a_month_against_what_the_whole_quarter_is() {
        post(
                owner,
                "/realised-benefits",
                claim("q-1", "cash-3", "2020-Q1", "1000").replace("}", ",'lineTotal':1500}"));

        assertThat(post(owner, "/realised-benefits", claim("q-2", "cash-4", "2020-01", "600"))
                        .code())
                .isEqualTo("claims-above-line-total");
        assertThat(post(owner, "/realised-benefits", claim("q-2", "cash-4", "2020", "600"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void claims_for_an_initiative_as_a_whole_when_type_and_line_are_stated() {
        String whole = "{'id':'h-1','initiativeId':'i-cash-1','period':'2025','amount':5";

        assertThat(post(owner, "/realised-benefits", whole + "}").code()).isEqualTo("claim-type-missing");
        assertThat(post(owner, "/realised-benefits", whole + ",'type':'CASHABLE'}")
                        .code())
                .isEqualTo("claim-without-budget-line");
        assertThat(post(
                                owner,
                                "/realised-benefits",
                                whole + ",'type':'CASHABLE','budgetLine':'9','perspective':'nonsense'}")
                        .code())
                .isEqualTo("perspective-unknown");
        assertThat(post(
                                owner,
                                "/realised-benefits",
                                whole + ",'type':'CASHABLE','budgetLine':'9','perspective':'ekonomi'}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void refuses_bad_claims_each_with_its_own_code() {
        assertThat(post(owner, "/realised-benefits", "{'period':'2025','amount':5}")
                        .code())
                .isEqualTo("claim-without-subject");
        assertThat(post(owner, "/realised-benefits", claim("x", "none", "2025", "5"))
                        .code())
                .isEqualTo("benefit-unknown");
        assertThat(post(owner, "/realised-benefits", claim("x", "cash-1", "2025-13", "5"))
                        .code())
                .isEqualTo("period-invalid");
        assertThat(post(owner, "/realised-benefits", claim("x", "cash-1", "2025", "1e300"))
                        .code())
                .isEqualTo("number-out-of-bounds");
        assertThat(post(
                                owner,
                                "/realised-benefits",
                                "{'benefitId':'cash-1','type':'COST_AVOIDANCE','period':'2025','amount':5}")
                        .code())
                .isEqualTo("claim-contradicts-benefit");
        assertThat(post(owner, "/realised-benefits/none/withdrawal", "{'reason':'x'}")
                        .code())
                .isEqualTo("realised-benefit-unknown");
        assertThat(post(owner, "/realised-benefits/r-1/reinvestments", "{'amount':1,'purpose':'x','date':'1899-12-31'}")
                        .code())
                .isEqualTo("date-out-of-range");
    }
}
