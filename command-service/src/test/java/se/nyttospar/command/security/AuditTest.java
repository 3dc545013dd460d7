package se.nyttospar.command.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import se.nyttospar.command.testing.RunningService;
import se.nyttospar.command.testing.Surroundings;

class AuditTest extends RunningService {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final Logger audit = (Logger) LoggerFactory.getLogger("nyttospar.audit");
    private final ListAppender<ILoggingEvent> noted = new ListAppender<>();

    @BeforeEach
    void listen() {
        noted.list.clear();
        noted.start();
        audit.addAppender(noted);
    }

    @AfterEach
    void stopListening() {
        audit.detachAppender(noted);
    }

    private List<String> lines() {
        return noted.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Test
    void notes_who_was_refused_what_and_why_and_neither_token_nor_ids_nor_parameters() {
        String token = Surroundings.TOKENS.token("actor-b", "board");
        post(
                token,
                "/benefits/secret-name/measurements?note=private",
                "{}",
                "traceparent: 00-" + TRACE + "-00f067aa0ba902b7-01");
        assertThat(lines())
                .containsExactly("event=denied actor=actor-b action=POST path=/command/v1/benefits/{id}/measurements"
                        + " reason=role-missing trace=" + TRACE);
    }

    @Test
    void notes_tokens_that_do_not_hold() {
        post("nonsense", "/divisions", "{}");
        post("", "/divisions", "{}");
        assertThat(lines())
                .containsExactly(
                        "event=denied actor=- action=POST path=/command/v1/divisions reason=token-invalid trace=-",
                        "event=denied actor=- action=POST path=/command/v1/divisions reason=token-missing trace=-");
    }

    @Test
    void notes_what_a_right_role_may_not_do_to_this_one() {
        benefit("noterad");
        noted.list.clear();
        post(
                Surroundings.TOKENS.reporter("actor-k", "kirurgi"),
                "/benefits/noterad/measurements",
                value("2026-02", "1"));
        assertThat(lines())
                .containsExactly("event=denied actor=actor-k action=POST path=/command/v1/benefits/{id}/measurements"
                        + " reason=other-division trace=-");
    }

    @Test
    void writes_one_line_whatever_is_sent() {
        post("nonsense", "/a%0d%0aevent=login%20actor=admin", "{}", "traceparent: x event=login");
        assertThat(lines()).allSatisfy(line -> assertThat(line).doesNotContain("event=login", "\n"));
    }
}
