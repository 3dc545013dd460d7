package se.nyttospar.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.nyttospar.command.testing.RunningService;
import se.nyttospar.command.testing.Surroundings;

class MeetingsOverHttpTest extends RunningService {

    private static final String AGENDA = "'agenda':[{'initiativeId':'i-motet','asked':'Start?'}]";
    private static final String MINUTES =
            "{'text':'%s','attendees':[{'role':'CHAIR','actor':'%s'}],'decisions':[{'initiativeId':'i-motet','decisionId':'start'}]}";

    @Test
    void a_meeting_is_called_revised_held_and_corrected() {
        benefit("motet");
        post(admin, "/forums", "{'id':'moten','charter':{'kind':'OTHER','name':{'sv':'Möten'},'mandate':'DECIDES'}}");
        String called = "{'id':'m-1','forumId':'moten','date':'2026-01-15'," + AGENDA + "}";

        Reply call = post(board, "/meetings", called);

        assertThat(call.status()).as("%s", call.body()).isEqualTo(201);
        assertThat(post(board, "/meetings", called).body().path("changed").asBoolean())
                .isFalse();
        Reply started = post(
                board,
                "/initiatives/i-motet/decisions",
                "{'id':'start','outcome':'START','forum':'moten','date':'2026-01-15','rationale':'Vi prövar.'}");
        assertThat(started.status()).as("%s", started.body()).isEqualTo(201);
        assertThat(post(board, "/meetings/m-1/minutes", MINUTES.formatted("Vi startar.", "Kim Exempel"))
                        .code())
                .isEqualTo("actor-id-invalid");
        Reply held = post(board, "/meetings/m-1/minutes", MINUTES.formatted("Vi startar.", "p-1"));
        assertThat(held.status()).as("%s", held.body()).isEqualTo(200);
        String correction = "{'minutes':%s,'reason':'Glömt'}".formatted(MINUTES.formatted("Vi startar nu.", "p-1"));
        assertThat(post(board, "/meetings/m-1/minutes/correction", correction).status())
                .isEqualTo(428);
        assertThat(post(board, "/meetings/m-1/minutes/correction", correction, "If-Match: " + held.etag())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_personal_number_never_enters_minutes_and_reporters_do_not_call_meetings() {
        assertThat(post(board, "/meetings/m-2/minutes", MINUTES.formatted("Om 19811218-9876.", "p-1"))
                        .code())
                .isEqualTo("personal-number");
        assertThat(post(reporter, "/meetings", "{'id':'m-3','forumId':'x','date':'2026-01-15'," + AGENDA + "}")
                        .code())
                .isEqualTo("role-missing");
        assertThat(post(board, "/meetings", "{'id':'m-3','forumId':'inget','date':'2026-01-15'," + AGENDA + "}")
                        .code())
                .isEqualTo("forum-unknown");
    }

    @Test
    void a_reporter_tells_lessons_of_the_own_division_only() {
        benefit("larande");
        String lesson = "{'date':'2026-02-01','worked':'Korta möten','forWhom':'Akuten'}";
        String stranger = Surroundings.TOKENS.reporter("actor-stranger", "kirurgi");

        assertThat(post(reporter, "/initiatives/i-larande/lessons", lesson).status())
                .isEqualTo(201);
        assertThat(post(stranger, "/initiatives/i-larande/lessons", lesson).code())
                .isEqualTo("other-division");
        assertThat(post(owner, "/initiatives/i-larande/lessons", "{'date':'2026-02-01','worked':' ','forWhom':'Alla'}")
                        .code())
                .isEqualTo("lesson-empty");
    }
}
