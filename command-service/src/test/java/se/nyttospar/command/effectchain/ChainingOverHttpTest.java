package se.nyttospar.command.effectchain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.nyttospar.command.testing.RunningService;

class ChainingOverHttpTest extends RunningService {

    private static final String HERE = "/effect-chains/kedja";

    @BeforeAll
    void opened() {
        benefit("chained");
        assertThat(post(
                                owner,
                                "/effect-chains",
                                "{'id':'kedja','initiativeId':'i-chained','title':'Från stöd till mål'}")
                        .status())
                .isEqualTo(201);
        node("{'id':'kurs','kind':'ACTIVITY','title':'Utbildning'}");
        node("{'id':'stod','kind':'SUPPORT','title':'Bedömningsstöd'}");
        node("{'id':'effekt','kind':'EFFECT','title':'Fler inom fyra timmar','benefitId':'chained'}");
    }

    private Reply node(String json) {
        return post(owner, HERE + "/nodes", json);
    }

    @Test
    void links_steps_and_refuses_the_circle_that_one_more_would_close() {
        Reply first = post(owner, HERE + "/links", "{'from':'kurs','to':'stod','contribution':0.5}");
        Reply second = post(owner, HERE + "/links", "{'from':'stod','to':'effekt','contribution':0.7}");
        Reply circle = post(owner, HERE + "/links", "{'from':'effekt','to':'kurs','contribution':0.1}");

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.body().path("changed").asBoolean()).isTrue();
        assertThat(circle.code()).isEqualTo("effect-chain-cycle");
        assertThat(circle.body().path("detail").asString()).contains("effekt → kurs → stod → effekt");
        assertThat(post(owner, HERE + "/links", "{'from':'kurs','to':'effekt','contribution':1.01}")
                        .code())
                .isEqualTo("contribution-out-of-range");
    }

    @Test
    void a_repeated_chain_and_a_repeated_step_without_id_answer_with_the_same_id() {
        benefit("chained-again");
        String chain = "{'initiativeId':'i-chained-again','title':'En gång'}";
        Reply first = post(owner, "/effect-chains", chain, "Idempotency-Key: chain-once");
        Reply second = post(owner, "/effect-chains", chain, "Idempotency-Key: chain-once");
        String nodes =
                "/effect-chains/%s/nodes".formatted(first.body().path("id").asString());
        String step = "{'kind':'ACTIVITY','title':'Utbildning'}";
        Reply added = post(owner, nodes, step, "Idempotency-Key: step-once");
        Reply again = post(owner, nodes, step, "Idempotency-Key: step-once");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(added.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(added.body());
    }

    @Test
    void an_initiative_has_one_chain() {
        Reply second = post(owner, "/effect-chains", "{'initiativeId':'i-chained','title':'En till'}");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("effect-chain-already");
        assertThat(post(owner, "/effect-chains", "{'title':'Ingens'}").code())
                .isEqualTo("effect-chain-without-subject");
        assertThat(post(owner, "/effect-chains", "{'initiativeId':'none','title':'x'}")
                        .code())
                .isEqualTo("initiative-unknown");
    }

    @Test
    void removes_a_step_that_somebody_has_read() {
        Reply added = node("{'id':'onodig','kind':'SERVICE','title':'Onödig'}");

        assertThat(post(owner, HERE + "/nodes/onodig/removal", "{'reason':'x'}").status())
                .isEqualTo(428);
        assertThat(post(owner, HERE + "/nodes/onodig/removal", "{'reason':'x'}", "If-Match: \"0\"")
                        .status())
                .isEqualTo(412);
        assertThat(added.status()).isEqualTo(201);
        assertThat(node("{'kind':'GOAL','title':'Mål','goalId':'nonsense'}").code())
                .isEqualTo("goal-unknown");
        assertThat(node("{'kind':'EFFECT','title':'Effekt','benefitId':'none'}").code())
                .isEqualTo("benefit-unknown");
    }
}
