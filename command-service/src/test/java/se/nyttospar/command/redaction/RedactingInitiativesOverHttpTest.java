package se.nyttospar.command.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nyttospar.command.testing.RunningService;
import se.nyttospar.events.redaction.Redaction;

class RedactingInitiativesOverHttpTest extends RunningService {

    private static final String HERE = "/initiatives/i-redacted";

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void decided() {
        benefit("redacted");
        Reply reply = post(
                board,
                HERE + "/decisions",
                "{'outcome':'START','forum':'radet','date':'2026-01-15','rationale':'Anna Ek ville det.','nextDecisionPoint':'2027-01-15'}");
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
    }

    private static String redaction(int sequence, String field) {
        return "{'sequence':%d,'field':'%s','reason':'Ett namn stod i texten.'}".formatted(sequence, field);
    }

    private String stored(int sequence) {
        return jdbc.sql("""
                        select convert_from(payload, 'UTF8') from domain_event_entry
                        where aggregate_identifier = 'initiative:i-redacted' and sequence_number = ?""").param(sequence).query(String.class).single();
    }

    @Test
    void the_text_goes_from_the_store_and_the_event_stays() {
        assertThat(stored(1)).contains("Anna Ek");

        Reply reply = post(admin, HERE + "/redactions", redaction(1, "/rationale"));

        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(200);
        assertThat(stored(1))
                .doesNotContain("Anna Ek")
                .contains(Redaction.MARKER)
                .contains("\"outcome\":\"START\"");
        Reply again = post(admin, HERE + "/redactions", redaction(1, "/rationale"));
        assertThat(again.body().path("changed").asBoolean()).isFalse();
        assertThat(post(board, HERE + "/decision-points", "{'date':'2027-01-15'}")
                        .body()
                        .path("changed")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void what_is_no_text_is_refused_and_stays() {
        assertThat(post(admin, HERE + "/redactions", redaction(1, "/outcome")).code())
                .isEqualTo("text-not-redactable");
        assertThat(post(admin, HERE + "/redactions", redaction(1, "/date")).code())
                .isEqualTo("text-not-redactable");
        assertThat(post(admin, HERE + "/redactions", redaction(1, "/decisionId"))
                        .code())
                .isEqualTo("text-not-redactable");
        assertThat(post(admin, "/initiatives/i-nobodys/redactions", redaction(1, "/rationale"))
                        .code())
                .isEqualTo("initiative-unknown");
        // Twice: what was refused has left no trace in memory either.
        assertThat(post(admin, HERE + "/redactions", redaction(1, "/nothing")).code())
                .isEqualTo("text-not-redactable");
        assertThat(post(admin, HERE + "/redactions", redaction(1, "/nothing")).code())
                .isEqualTo("text-not-redactable");
        assertThat(post(admin, HERE + "/redactions", redaction(1, "/conditions"))
                        .code())
                .isEqualTo("text-not-redactable");
        assertThat(post(admin, HERE + "/redactions", redaction(99, "/rationale"))
                        .code())
                .isEqualTo("event-unknown");
        assertThat(post(board, HERE + "/redactions", redaction(1, "/rationale")).code())
                .isEqualTo("role-missing");
        assertThat(stored(1)).contains("\"date\":\"2026-01-15\"");
    }
}
