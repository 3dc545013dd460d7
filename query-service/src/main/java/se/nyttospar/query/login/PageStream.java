package se.nyttospar.query.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.query.changes.ChangeFilter;
import se.nyttospar.query.changes.Subscriptions;

/** The stream of changes for pages: by session instead of token, and for as long as the session is there. */
@RestController
class PageStream {
    static final String PATH = "/stream";

    private final Subscriptions subscriptions;
    private final SessionRepository<? extends Session> sessions;
    private final LoginProperties login;

    PageStream(Subscriptions subscriptions, SessionRepository<? extends Session> sessions, LoginProperties login) {
        this.subscriptions = subscriptions;
        this.sessions = sessions;
        this.login = login;
    }

    @GetMapping(PATH)
    void changes(
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable String perspective,
            @RequestParam(required = false) @Nullable String benefit,
            @RequestParam(required = false) @Nullable String view,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @AuthenticationPrincipal LoggedIn person,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        HttpSession session = request.getSession();
        String id = session.getId();
        subscriptions.stream(
                new ChangeFilter(initiative, division, perspective, benefit, view),
                lastEventId,
                new Subscriptions.Client(
                        person.getName(), SessionRules.end(session, login), () -> sessions.findById(id) != null),
                request,
                response);
    }
}
