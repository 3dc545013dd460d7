package se.nyttospar.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nyttospar.command.testing.RunningService;

class DecisionsOverHttpTest extends RunningService {

    private static final String CHARTER = "'charter':{'kind':'OTHER','name':{'sv':'Forum'},'mandate':'%s'}";

    @BeforeAll
    void started() {
        forum("styrgruppen", "DECIDES");
        forum("radgivarna", "ADVISES");
        Reply formed = forum("avslutade", "DECIDES");
        Reply closed = post(
                admin,
                "/forums/avslutade/closing",
                "{'lastDay':'2026-01-31','reason':'Klart'}",
                "If-Match: " + formed.etag());
        assertThat(closed.status()).as("%s", closed.body()).isEqualTo(200);
        benefit("answered");
        assertThat(decide("'outcome':'START','forum':'avslutade','date':'2026-01-15'")
                        .status())
                .isEqualTo(201);
    }

    private Reply forum(String id, String mandate) {
        return post(admin, "/forums", "{'id':'%s',".formatted(id) + CHARTER.formatted(mandate) + "}");
    }

    private Reply decide(String fields) {
        return post(board, "/initiatives/i-answered/decisions", "{'rationale':'Vi prövar.'," + fields + "}");
    }

    private Reply answer(String answers) {
        return decide("'outcome':'CONTINUE','forum':'styrgruppen','date':'2026-02-15','answers':" + answers);
    }

    @ParameterizedTest
    @CsvSource({"inget, 422, forum-unknown", "radgivarna, 422, forum-advises", "avslutade, 409, forum-closed"})
    void a_forum_that_is_there_and_decides_has_decided(String forum, int status, String code) {
        Reply reply = decide("'outcome':'PAUSE','date':'2026-02-15','forum':'" + forum + "'");

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
    }

    @Test
    void a_forum_that_is_revised_to_decide_decides() {
        Reply formed = forum("blivande", "ADVISES");
        Reply revised = post(
                admin,
                "/forums/blivande/revision",
                "{" + CHARTER.formatted("DECIDES") + ",'reason':'Delegation'}",
                "If-Match: " + formed.etag());
        assertThat(revised.status()).isEqualTo(200);

        assertThat(decide("'outcome':'STOP','forum':'blivande','date':'2026-02-15'")
                        .code())
                .isEqualTo("recommendation-unanswered");
    }

    @Test
    void an_answer_states_everything_that_computes_it_again() {
        Reply reply = answer("{'outcome':'CONTINUE_MEASURING'}");

        assertThat(reply.code()).isEqualTo("field-invalid");
        assertThat(reply.body()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("where").asString(""))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("answers.rule", "answers.policyVersion", "answers.position", "answers.day");
    }

    @ParameterizedTest
    @CsvSource({
        "15, 1, 1, recommendation-rule-unknown",
        "9, 77, 1, recommendation-policy-unknown",
        "9, 1, 999999999999, recommendation-position-unknown"
    })
    void what_is_answered_has_been_recommended(int rule, int version, long position, String code) {
        Reply reply =
                answer("{'outcome':'CONTINUE_MEASURING','rule':%d,'policyVersion':%d,'position':%d,'day':'2026-02-14'}"
                        .formatted(rule, version, position));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo(code);
    }
}
