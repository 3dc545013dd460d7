package se.nyttospar.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.nyttospar.command.testing.RunningService;
import se.nyttospar.command.testing.Surroundings;
import tools.jackson.databind.JsonNode;

class InitiativeOverHttpTest extends RunningService {

    private static final String START =
            "{'outcome':'START','forum':'radet','date':'2026-01-15','rationale':'Vi prövar.'}";
    private static final String RISK = """
            {'riskId':'r1','kind':'PATIENT_SAFETY','cause':'Modellen missar.','consequence':'Vård för sent.',
             'grade':{'severity':4,'likelihood':2},'treatment':'En människa läser.','owner':'actor-x',
             'residual':{'severity':4,'likelihood':1}}""";
    private final String executive = Surroundings.TOKENS.token("actor-executive", "executive");

    private void proposed(String id, String kind, boolean ai) {
        Reply reply = post(owner, "/initiatives", """
                {'id':'%s','title':'Digital triage','kind':'%s','divisionId':'medicin','frameworkId':'%s','usesAi':%s}""".formatted(id, kind, FRAMEWORK, ai));
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
    }

    private void primary(String initiative) {
        Reply reply = post(owner, "/benefits", """
                {'id':'b-%s','initiativeId':'%s','title':'Fler inom fyra timmar','type':'CASHABLE','role':'PRIMARY',
                 'perspective':'samhalle-och-medborgare','indicatorId':'vantetid','unitId':'akuten','plannedGoLive':'2199-01-01',
                 'target':{'kind':'CHANGE','value':95,'date':'2199-12-31'}}""".formatted(initiative, initiative));
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
    }

    private Reply at(String token, String initiative, String resource, String json, String... headers) {
        return post(token, "/initiatives/" + initiative + resource, json, headers);
    }

    private static String calculation(String lines) {
        return "{'priceLevel':2026,'firstYear':2025,'horizon':5,'lines':[" + lines + "]}";
    }

    private static String line(int year, String kind, String amount) {
        return "{'year':%d,'kind':'%s','title':'Rad','amount':{'low':%s,'base':%s,'high':%s},'bearer':'Regionen'}"
                .formatted(year, kind, amount, amount, amount);
    }

    private static List<String> codes(Reply reply) {
        return reply.body().path("errors").values().stream()
                .map(error -> error.path("code").asString())
                .toList();
    }

    private void ok(Reply reply) {
        assertThat(reply.status()).as("%s", reply.body()).isBetween(200, 201);
    }

    @Test
    void a_high_risk_initiative_starts_when_everything_is_stated() {
        proposed("http-major", "MAJOR", true);
        Reply refused = at(board, "http-major", "/decisions", START);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("gate-incomplete");
        assertThat(codes(refused))
                .containsExactly(
                        "operations-owner-missing",
                        "primary-benefit-missing",
                        "benefit-calculation-missing",
                        "risk-assessment-missing",
                        "alternative-risks-missing",
                        "alternative-cost-missing",
                        "decision-point-missing",
                        "ai-profile-missing");

        ok(at(owner, "http-major", "/owners", "{'operationsOwner':'actor-x','deputies':['actor-y']}"));
        ok(at(owner, "http-major", "/description", """
                {'supplier':'Vårdsvar AB','classification':{'confidentiality':3,'integrity':3,'availability':2},
                 'funding':{'source':'Anslag','promise':{'amount':100.50,'by':'2028-01-01'}},
                 'evidence':{'studies':[{'reference':'doi:1','finding':'Kortare väntetid.'}]},'learningHours':4}"""));
        ok(at(owner, "http-major", "/assessment", "{'date':'2026-01-10'}"));
        primary("http-major");
        ok(at(
                owner,
                "http-major",
                "/calculation",
                calculation(line(2025, "COST", "100.25") + "," + line(2026, "CASHABLE", "200"))));
        ok(at(owner, "http-major", "/risk-assessment", """
                {'assessedOn':'2026-01-10','risks':[%s],'alternativeRisks':[%s],
                 'alternativeCost':{'perYear':{'low':1,'base':2,'high':3},'explanation':'Hyrpersonal.'}}""".formatted(RISK, RISK.replace("r1", "a1"))));
        ok(at(owner, "http-major", "/decision-points", "{'date':'2027-01-15'}"));
        ok(at(owner, "http-major", "/ai-profile", """
                {'aiActClass':'HIGH_RISK_ANNEX_III','role':'DEPLOYER','purpose':'Sorterar frågor.','personalData':true}"""));

        Reply lacking = at(board, "http-major", "/decisions", START);
        assertThat(codes(lacking))
                .containsExactly(
                        "dpia-missing",
                        "human-oversight-missing",
                        "instructions-for-use-missing",
                        "log-retention-missing",
                        "fria-missing",
                        "eu-registration-missing");
        JsonNode error = lacking.body().path("errors").get(0);
        assertThat(error.path("where").asString()).isEqualTo("/command/v1/initiatives/http-major/ai-profile");
        assertThat(error.path("detailSv").asString()).contains("dataskydd");

        String complete = """
                {'aiActClass':'HIGH_RISK_ANNEX_III','role':'DEPLOYER','purpose':'Sorterar frågor.','personalData':true,
                 'oversight':{'overseer':'triagesjuksköterska','how':'läser varje förslag'},'logRetentionDays':365,
                 'artefacts':[{'kind':'DPIA','reference':'RN 1','date':'2026-01-10'},{'kind':'FRIA','reference':'RN 2','date':'2026-01-10'},
                              {'kind':'EU_DATABASE_REGISTRATION','reference':'EU 1','date':'2026-01-10'},
                              {'kind':'INSTRUCTIONS_FOR_USE','reference':'IFU','date':'2026-01-10'}]}""";
        assertThat(at(owner, "http-major", "/ai-profile", complete).code()).isEqualTo("if-match-missing");
        ok(at(owner, "http-major", "/ai-profile", complete, "If-Match: " + current("http-major")));
        ok(at(board, "http-major", "/decisions", START));
    }

    /** The version of an initiative, as a repeated fact tells it. */
    private String current(String initiative) {
        return at(owner, initiative, "/decision-points", "{'date':'2027-01-15'}")
                .etag();
    }

    @Test
    void a_repeated_decision_answers_with_the_same_id() {
        benefit("http-repeated");
        Reply first = at(board, "i-http-repeated", "/decisions", START, "Idempotency-Key: start-once");
        Reply second = at(board, "i-http-repeated", "/decisions", START, "Idempotency-Key: start-once");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.body().path("id").asString()).isNotBlank();
    }

    @Test
    void a_repeated_proposal_without_id_makes_one_initiative() {
        String proposal = """
                {'title':'Utan id','kind':'MINOR','divisionId':'medicin','frameworkId':'%s'}""".formatted(FRAMEWORK);
        Reply first = post(owner, "/initiatives", proposal, "Idempotency-Key: propose-once");
        Reply second = post(owner, "/initiatives", proposal, "Idempotency-Key: propose-once");

        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void a_calculation_with_faults_lists_them_all() {
        proposed("http-faults", "MINOR", false);

        Reply reply = at(owner, "http-faults", "/calculation", """
                {'priceLevel':2026,'firstYear':2026,'lines':[
                  {'year':2026,'kind':'COST','title':'Rad','amount':{'low':3,'base':2,'high':1}},
                  {'year':2026,'kind':'COST','title':'Rad','amount':{'low':0,'base':0,'high':1e400}}]}""");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("calculation-invalid");
        assertThat(codes(reply)).containsExactly("horizon-missing", "estimate-out-of-order", "amount-out-of-bounds");
        assertThat(at(owner, "http-faults", "/calculation", calculation("null")).code())
                .isEqualTo("field-invalid");
        assertThat(at(owner, "http-faults", "/calculation", calculation("")).code())
                .isEqualTo("calculation-invalid");
        assertThat(at(owner, "none", "/calculation", calculation(line(2025, "COST", "1")))
                        .code())
                .isEqualTo("initiative-unknown");
    }

    @Test
    void someone_else_closes_years_and_accepts_risks() {
        proposed("http-others", "MINOR", false);
        ok(at(owner, "http-others", "/calculation", calculation(line(2025, "CASHABLE", "100"))));
        ok(at(owner, "http-others", "/risk-assessment", "{'assessedOn':'2026-01-10','risks':[" + RISK + "]}"));

        String year = "{'year':2025,'validated':80.25}";
        assertThat(at(owner, "http-others", "/calculation/closed-years", year).code())
                .isEqualTo("role-missing");
        ok(at(controller, "http-others", "/calculation/closed-years", year));

        String acceptance = "{'rationale':'En människa läser.'}";
        assertThat(at(owner, "http-others", "/risk-assessment/r1/acceptance", acceptance)
                        .code())
                .isEqualTo("risk-accepted-by-owner");
        ok(at(executive, "http-others", "/risk-assessment/r1/acceptance", acceptance));
        assertThat(at(executive, "http-others", "/risk-assessment/r9/acceptance", acceptance)
                        .code())
                .isEqualTo("risk-unknown");
    }

    @Test
    void costs_incidents_and_opinions_are_noted() {
        proposed("http-notes", "MINOR", false);
        String cost = "{'id':'c1','period':'2026-01','amount':84250.50,'category':'LICENCES'}";
        Reply recorded = at(owner, "http-notes", "/costs", cost);
        ok(recorded);
        assertThat(at(owner, "http-notes", "/costs", cost).status()).isEqualTo(200);
        ok(at(
                owner,
                "http-notes",
                "/costs/c1/correction",
                "{'period':'2026-01','amount':84520.05,'category':'LICENCES','reason':'Omkastat'}",
                "If-Match: " + recorded.etag()));
        assertThat(at(owner, "http-notes", "/costs/c1/retraction", "{'reason':'fel'}")
                        .code())
                .isEqualTo("if-match-missing");
        ok(at(reporter, "http-notes", "/incidents", """
                {'id':'n1','date':'2026-01-20','kind':'OUTAGE','harm':'NONE','description':'Avbrott'}"""));
        ok(at(owner, "http-notes", "/incidents/n1/closing", "{'date':'2026-01-21','measures':'Omstart'}"));
        ok(at(owner, "http-notes", "/opinions", """
                {'forum':'AI-rådet','date':'2026-01-20','stance':'FOR_WITH_CONDITIONS'}""", "Idempotency-Key: opinion"));
        ok(at(owner, "http-notes", "/decision-points", "{'date':'2026-09-15'}"));
        ok(at(
                owner,
                "http-notes",
                "/decision-points/2026-09-15/standing",
                "{'resources':'STRAINED','schedule':'AS_PLANNED'}"));
        assertThat(at(
                                owner,
                                "http-notes",
                                "/decision-points/2026-09-16/standing",
                                "{'resources':'STRAINED','schedule':'AS_PLANNED'}")
                        .code())
                .isEqualTo("decision-point-unknown");
    }

    @Test
    void a_prohibited_use_never_starts_and_a_suspended_one_is_resumed_by_the_board() {
        benefit("http-prohibited");
        String here = "i-http-prohibited";
        ok(at(owner, here, "/ai-profile", """
                {'aiActClass':'PROHIBITED','role':'DEPLOYER','purpose':'Läser känslor.','personalData':false}"""));
        assertThat(codes(at(board, here, "/decisions", START))).containsExactly("ai-use-prohibited");

        benefit("http-suspended");
        String minimal = "i-http-suspended";
        ok(at(owner, minimal, "/ai-profile", """
                {'aiActClass':'MINIMAL','role':'DEPLOYER','purpose':'Sorterar.','personalData':false}"""));
        ok(at(owner, minimal, "/ai-profile/suspension", "{'date':'2026-01-20','reason':'Uppdaterad.'}"));
        assertThat(codes(at(board, minimal, "/decisions", START))).containsExactly("ai-use-suspended");
        String turn = "{'date':'2026-01-21','reason':'Granskad.'}";
        assertThat(at(owner, minimal, "/ai-profile/resumption", turn).code()).isEqualTo("role-missing");
        ok(at(board, minimal, "/ai-profile/resumption", turn));
        ok(at(board, minimal, "/decisions", START));
    }
}
