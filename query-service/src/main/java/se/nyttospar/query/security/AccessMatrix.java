package se.nyttospar.query.security;

import static se.nyttospar.query.security.Access.get;
import static se.nyttospar.query.security.Access.page;
import static se.nyttospar.query.security.Access.post;
import static se.nyttospar.query.security.Access.sent;
import static se.nyttospar.query.security.Access.shown;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Who may ask for what, written down once: the filter chains decide by it, the table in docs/authorisation.md is made of it, and a test
 * walks through every cell. The first row that fits counts; what no row fits is closed.
 */
public final class AccessMatrix {

    /** Reading is for everybody with a role; small cells and internal fields are taken care of in the answers. */
    static final List<Access> API = Stream.of(
                    get(
                            Role.ANY,
                            "/ai-register",
                            "/annual-reports/{frameworkId}/{year}",
                            "/api-info",
                            "/benefits",
                            "/benefits/{id}",
                            "/benefits/{id}/comparison",
                            "/benefits/{id}/forecast",
                            "/benefits/{id}/group-comparison",
                            "/benefits/{id}/groups",
                            "/benefits/{id}/series",
                            "/benefits/{id}/timeline",
                            "/benefits/{id}/timeline/verification",
                            "/board",
                            "/board/{initiativeId}",
                            "/decisions",
                            "/decisions/{decisionId}",
                            "/divisions",
                            "/double-count-warnings",
                            "/effect-chains",
                            "/effect-chains/{id}",
                            "/events",
                            "/exchange-package/schema",
                            "/forums",
                            "/goal-frameworks",
                            "/indicators",
                            "/indicators/{id}/comparison",
                            "/initiatives",
                            "/initiatives/{id}",
                            "/initiatives/{id}/calculation",
                            "/initiatives/{id}/exchange-package",
                            "/initiatives/{id}/timeline",
                            "/initiatives/{id}/timeline/verification",
                            "/kpi-views",
                            "/lessons",
                            "/meetings",
                            "/meetings/{id}",
                            "/overdue",
                            "/overdue/calendar",
                            "/parked-events",
                            "/policies",
                            "/policies/{version}",
                            "/portfolios",
                            "/realisation",
                            "/realised-benefit-claims",
                            "/realised-benefits",
                            "/realised-benefits/{id}",
                            "/references",
                            "/references/{id}",
                            "/units",
                            "/views",
                            "/year-wheel",
                            "/year-wheel/calendar"),
                    get(Role.AI_INTERNAL, "/ai-register/internal"),
                    get(Role.CHECKERS, "/policies/{version}/check", "/policies/{version}/check/differences"),
                    post(Role.ADMINS, "/views/{name}/rebuild", "/parked-events/{id}/retry"))
            .flatMap(List::stream)
            .toList();

    /** What is nowhere is said to be nowhere, to whoever has a role. No page is left to this row: a test sees to it. */
    static final List<Access> NOWHERE = page(Role.ANY, "/**");

    /**
     * Every page. They show what the API answers; what is sent with them goes on to command-service in the person's name, which decides. What
     * a role may never do is closed to it here too, rather than shown without its buttons.
     */
    static final List<Access> PAGES = Stream.of(
                    shown(
                            Role.ANY,
                            "/",
                            "/board",
                            "/initiatives/{id}",
                            "/initiatives/{id}/recommendation",
                            "/initiatives/{id}/timeline",
                            "/benefits/{id}",
                            "/decisions",
                            "/realisation",
                            "/effect-chains",
                            "/effect-chains/{id}",
                            "/ai-register",
                            "/overdue",
                            "/annual-reports",
                            "/annual-reports/{framework}/{year}",
                            "/annual-reports/{framework}/{year}/{form}",
                            "/live",
                            "/stream"),
                    sent(Role.ANY, "/board/views", "/board/views/{id}/removal"),
                    shown(Role.REPORTING, "/report"),
                    shown(
                            Role.REPORTERS,
                            "/report/import",
                            "/report/import/{id}",
                            "/benefits/{id}/values",
                            "/benefits/{id}/values/{period}"),
                    sent(
                            Role.REPORTERS,
                            "/report/measurements",
                            "/report/import",
                            "/report/import/paste",
                            "/benefits/{id}/values",
                            "/benefits/{id}/values/{period}/correction",
                            "/benefits/{id}/values/{period}/retraction"),
                    sent(Role.CONTROLLERS, "/benefits/{id}/validation"),
                    page(Role.BOARDS, "/initiatives/{id}/decision"),
                    page(Role.ADMINS, "/administration", "/administration/**"),
                    page(Role.AI_INTERNAL, "/ai-register/internal", "/ai-register/internal/**"),
                    page(Role.CHECKERS, "/policies/{version}/check", "/policies/{version}/check/**"),
                    page(Role.PROPOSERS, "/propose", "/initiatives/{id}/plan/**"),
                    NOWHERE)
            .flatMap(List::stream)
            .toList();

    private AccessMatrix() {}

    public static AuthorizationManager<RequestAuthorizationContext> pages() {
        return by(PAGES);
    }

    static AuthorizationManager<RequestAuthorizationContext> api() {
        return by(API);
    }

    /** The path as a row names it, without what the caller filled in. */
    static String pattern(HttpServletRequest request) {
        List<Access> rows = request.getRequestURI().startsWith("/query/") ? API : PAGES;
        return row(rows, request).map(Access::path).orElse("-");
    }

    private static AuthorizationManager<RequestAuthorizationContext> by(List<Access> rows) {
        return (caller, context) -> {
            Authentication somebody = caller.get();
            return new AuthorizationDecision(somebody != null
                    && row(rows, context.getRequest())
                            .filter(row -> row.allows(somebody))
                            .isPresent());
        };
    }

    private static Optional<Access> row(List<Access> rows, HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return rows.stream().filter(row -> row.fits(request.getMethod(), path)).findFirst();
    }
}
