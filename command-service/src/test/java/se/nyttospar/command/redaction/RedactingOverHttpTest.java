package se.nyttospar.command.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.axonframework.eventsourcing.Snapshotter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nyttospar.command.benefit.Benefit;
import se.nyttospar.command.testing.RunningService;
import se.nyttospar.events.redaction.Redaction;

/** A name slipped into a text of every kind of stream. */
class RedactingOverHttpTest extends RunningService {

    private static final String NAME = "Anna Ek";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Snapshotter snapshotter;

    @BeforeAll
    void told() {
        benefit("told");
        done(post(admin, "/divisions", "{'id':'told','name':'Anna Ek 0'}"));
        done(post(admin, "/units", "{'id':'told','divisionId':'told','name':'Anna Ek 0'}"));
        done(post(
                admin,
                "/forums",
                "{'id':'told','charter':{'kind':'OTHER','name':{'sv':'Anna Ek 0'},'mandate':'DECIDES'}}"));
        done(post(admin, "/portfolios", """
            {'id':'told','charter':{'kind':'PORTFOLIO','name':{'sv':'P','en':'Anna Ek 0'},'operationsOwner':'p-1','technologyOwner':'p-2'}}"""));
        done(post(
                admin,
                "/indicators",
                indicator("told", "MONTH").replace("'unit'", "'description':'Anna Ek 0','unit'")));
        done(post(owner, "/effect-chains", "{'id':'told','initiativeId':'i-told','title':'Anna Ek 0'}"));
        done(post(owner, "/effect-chains/told/nodes", "{'id':'n','kind':'ACTIVITY','title':'Anna Ek 1'}"));
        done(
                post(
                        board,
                        "/meetings",
                        "{'id':'told','forumId':'told','date':'2026-01-15','agenda':[{'initiativeId':'i-told','asked':'Anna Ek 0'}]}"));
        done(post(owner, "/realised-benefits", """
            {'id':'told','initiativeId':'i-told','period':'2025','amount':1,'type':'CASHABLE','perspective':'ekonomi',
             'budgetLine':'9999','evidence':'Anna Ek 0','comment':'kvar'}"""));
        benefit("noted");
        done(post(
                reporter,
                "/benefits/noted/measurements",
                "{'period':'2025-01','value':74.0,'comment':'Anna Ek 1','source':'kvar'}"));
        Reply second = done(post(reporter, "/benefits/noted/measurements", value("2025-02", "75")));
        Reply corrected = done(post(
                reporter,
                "/benefits/noted/measurements/2025-02/correction",
                "{'value':76,'reason':'Anna Ek 3'}",
                "If-Match: " + second.etag()));
        Reply retracted = done(post(
                reporter,
                "/benefits/noted/measurements/2025-02/retraction",
                "{'reason':'Anna Ek 4'}",
                "If-Match: " + corrected.etag()));
        done(post(
                owner,
                "/benefits/noted/rebases",
                "{'date':'2025-03-01','cause':'Anna Ek 5','approver':'p-1'}",
                "If-Match: " + retracted.etag()));
    }

    private static Reply done(Reply reply) {
        assertThat(reply.status()).as("%s", reply.body()).isIn(200, 201);
        return reply;
    }

    private Reply redact(String stream, int sequence, String field) {
        return post(admin, "/redactions", """
            {'stream':'%s','sequence':%d,'field':'%s','reason':'Ett namn stod i texten.'}""".formatted(stream, sequence, field));
    }

    private String stored(String stream, int sequence) {
        return jdbc.sql("""
                        select convert_from(payload, 'UTF8') from domain_event_entry
                        where aggregate_identifier = ? and sequence_number = ?""").params(stream, sequence).query(String.class).single();
    }

    private List<String> snapshots(String stream) {
        return jdbc.sql("select convert_from(payload, 'UTF8') from snapshot_event_entry where aggregate_identifier = ?")
                .param(stream)
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @CsvSource({
        "division:told, 0, /name",
        "unit:told, 0, /name",
        "forum:told, 0, /charter/name/sv",
        "portfolio:told, 0, /charter/name/en",
        "indicator:told, 0, /definition/description",
        "effect-chain:told, 0, /title",
        "effect-chain:told, 1, /node/title",
        "meeting:told, 0, /agenda/0/asked",
        "realised-benefit:told, 0, /claim/evidence",
        "benefit:noted, 1, /measurement/comment",
        "benefit:noted, 3, /reason",
        "benefit:noted, 4, /reason",
        "benefit:noted, 5, /cause"
    })
    void the_text_goes_and_goes_once(String stream, int sequence, String field) {
        assertThat(stored(stream, sequence)).contains(NAME + " " + sequence);

        Reply reply = done(redact(stream, sequence, field));

        assertThat(reply.body().path("changed").asBoolean()).isTrue();
        assertThat(reply.body().path("stream").asString()).isEqualTo(stream);
        assertThat(stored(stream, sequence)).doesNotContain(NAME).contains(Redaction.MARKER);
        Reply again = done(redact(stream, sequence, field));
        assertThat(again.body().path("changed").asBoolean()).isFalse();
        assertThat(again.etag()).isEqualTo(reply.etag());
    }

    @Test
    void what_stands_beside_the_text_stays_and_the_stream_goes_on() {
        benefit("beside");
        done(post(
                reporter,
                "/benefits/beside/measurements",
                "{'period':'2025-01','value':74.0,'comment':'Anna Ek','source':'kvar'}"));

        Reply redacted = done(redact("benefit:beside", 1, "/measurement/comment"));

        assertThat(stored("benefit:beside", 1)).contains("\"value\":74.0", "\"source\":\"kvar\"");
        assertThat(post(
                                reporter,
                                "/benefits/beside/measurements",
                                "{'period':'2025-01','value':74.0,'comment':'Anna Ek','source':'kvar'}")
                        .code())
                .isEqualTo("measurement-exists");
        Reply next = done(post(reporter, "/benefits/beside/measurements", value("2025-02", "75")));
        assertThat(next.body().path("version").asLong())
                .isEqualTo(redacted.body().path("version").asLong() + 1);
    }

    @Test
    void a_snapshot_does_not_keep_the_text() {
        benefit("pictured");
        done(post(owner, "/benefits", """
            {'id':'pictured-too','initiativeId':'i-pictured','title':'Som Anna Ek ville','type':'QUALITATIVE','role':'SECONDARY',
             'perspective':'verksamhet','indicatorId':'vantetid','unitId':'akuten'}"""));
        String stream = "benefit:pictured-too";
        done(post(reporter, "/benefits/pictured-too/measurements", value("2024-12", "1")));
        snapshotter.scheduleSnapshot(Benefit.class, stream);
        await().atMost(Duration.ofSeconds(10)).until(() -> !snapshots(stream).isEmpty());
        assertThat(snapshots(stream)).anyMatch(snapshot -> snapshot.contains(NAME));

        done(redact(stream, 0, "/profile/title"));

        assertThat(snapshots(stream)).isEmpty();
        done(post(reporter, "/benefits/pictured-too/measurements", value("2025-01", "1")));
        snapshotter.scheduleSnapshot(Benefit.class, stream);
        await().atMost(Duration.ofSeconds(10)).until(() -> !snapshots(stream).isEmpty());
        assertThat(snapshots(stream)).noneMatch(snapshot -> snapshot.contains(NAME));
    }

    @Test
    void what_a_text_was_taken_out_of_is_still_referred_to() {
        benefit("referred");
        post(admin, "/divisions", "{'id':'referred','name':'Anna Ek'}");
        post(admin, "/units", "{'id':'referred','divisionId':'referred','name':'Anna Ek'}");
        post(admin, "/indicators", indicator("referred", "MONTH").replace("'unit'", "'description':'Anna Ek','unit'"));
        done(redact("initiative:i-referred", 0, "/title"));
        done(redact("division:referred", 0, "/name"));
        done(redact("unit:referred", 0, "/name"));
        done(redact("indicator:referred", 0, "/definition/description"));
        done(post(admin, "/goal-frameworks", """
            {'id':'referred','adoptedOn':'2026-01-01','framework':{'name':{'sv':'Anna Ek'},
             'perspectives':[{'id':'p','name':{'sv':'P'},'goals':[]}],'indicatorAreas':[],'effectGoals':[],'focusAreas':[]}}"""));
        done(redact("framework:referred", 0, "/framework/name/sv"));

        Reply promised = post(owner, "/benefits", """
            {'id':'referring','initiativeId':'i-referred','title':'T','type':'QUALITATIVE','role':'SECONDARY',
             'perspective':'verksamhet','indicatorId':'referred','unitId':'referred'}""");
        assertThat(promised.status()).as("%s", promised.body()).isEqualTo(201);
        Reply added = post(owner, "/effect-chains", "{'id':'referring','initiativeId':'i-referred','title':'Kedja'}");
        assertThat(added.status()).as("%s", added.body()).isEqualTo(201);
        Reply proposed = post(owner, "/initiatives", """
            {'id':'i-of-referred','title':'T','kind':'MINOR','divisionId':'referred','frameworkId':'referred'}""");
        assertThat(proposed.status()).as("%s", proposed.body()).isEqualTo(201);
    }

    @Test
    void the_redaction_has_a_version_to_read_like_any_change() {
        benefit("versioned");

        Reply refused = post(
                admin,
                "/redactions",
                "{'stream':'benefit:versioned','sequence':0,'field':'/profile/title','reason':'Namn'}",
                "If-Match: \"7\"");

        assertThat(refused.code()).isEqualTo("version-conflict");
        assertThat(stored("benefit:versioned", 0)).doesNotContain(Redaction.MARKER);
    }

    @ParameterizedTest
    @CsvSource({
        "benefit:told, 0, /profile/indicatorId, text-not-redactable",
        "benefit:told, 0, /profile/perspective, text-not-redactable",
        "benefit:told, 0, /profile/description, text-not-redactable",
        "benefit:told, 99, /profile/title, event-unknown",
        "benefit:nobodys, 0, /profile/title, stream-unknown",
        "song:told, 0, /title, stream-unknown",
        "told, 0, /title, stream-unknown"
    })
    void what_cannot_go_is_refused_with_its_code(String stream, int sequence, String field, String code) {
        assertThat(redact(stream, sequence, field).code()).isEqualTo(code);
    }

    @Test
    void only_an_administrator_redacts() {
        for (String token : List.of(board, owner, reporter, controller)) {
            assertThat(post(
                                    token,
                                    "/redactions",
                                    "{'stream':'benefit:told','sequence':0,'field':'/profile/title','reason':'Namn'}")
                            .code())
                    .isEqualTo("role-missing");
        }
    }
}
