package se.nyttospar.query.login;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import se.nyttospar.query.running.ReadSide;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final Logger audit = (Logger) LoggerFactory.getLogger("nyttospar.audit");
    private final ListAppender<ILoggingEvent> noted = new ListAppender<>();
    private final OpenIdServer provider = new OpenIdServer();
    private ReadSide service;

    @BeforeAll
    void start() {
        service = LoginSide.at(provider);
        noted.start();
        audit.addAppender(noted);
    }

    @BeforeEach
    void forget() {
        noted.list.clear();
    }

    @AfterAll
    void stop() {
        audit.detachAppender(noted);
        service.close();
        provider.close();
    }

    private List<String> lines() {
        return noted.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Test
    void notes_who_came_who_was_refused_and_who_went() {
        Browser browser = new Browser(service.uri("/"));
        browser.open("/echo");
        browser.submit("/echo", "secret=private");
        browser.submit("/logout", "_csrf=" + browser.csrf());
        assertThat(lines())
                .containsExactly(
                        "event=login actor=actor-1 action=GET path=/** reason=accepted trace=-",
                        "event=denied actor=actor-1 action=POST path=/** reason=csrf trace=-",
                        "event=logout actor=actor-1 action=POST path=/** reason=asked-for trace=-");
    }

    @Test
    void notes_a_role_that_does_not_suffice_with_the_trace_and_without_what_was_asked() {
        provider.roles = List.of("reporter");
        Browser browser = new Browser(service.uri("/"));
        browser.open("/echo");
        noted.list.clear();
        browser.send(HttpRequest.newBuilder(service.uri("/administration/x?q=private"))
                .header("Accept", "text/html")
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"));
        assertThat(lines())
                .containsExactly(
                        "event=denied actor=actor-1 action=GET path=/administration/** reason=role-missing trace="
                                + TRACE);
    }

    @Test
    void writes_one_line_whatever_is_sent() {
        service.send(HttpRequest.newBuilder(service.uri("/query/v1/board%0d%0aevent=login"))
                .header("traceparent", "event=login actor=admin"));
        assertThat(lines()).allSatisfy(line -> assertThat(line).doesNotContain("event=login", "\n"));
    }
}
