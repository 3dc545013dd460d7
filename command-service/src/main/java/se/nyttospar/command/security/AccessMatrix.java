package se.nyttospar.command.security;

import static se.nyttospar.command.request.Role.ADMIN;
import static se.nyttospar.command.request.Role.AUDITOR;
import static se.nyttospar.command.request.Role.BENEFIT_OWNER;
import static se.nyttospar.command.request.Role.BOARD;
import static se.nyttospar.command.request.Role.CONTROLLER;
import static se.nyttospar.command.request.Role.EXECUTIVE;
import static se.nyttospar.command.request.Role.REPORTER;
import static se.nyttospar.command.security.Access.delete;
import static se.nyttospar.command.security.Access.except;
import static se.nyttospar.command.security.Access.get;
import static se.nyttospar.command.security.Access.post;
import static se.nyttospar.command.security.Access.roles;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Role;

/**
 * Who may do what, written down once: the filter chain decides by it, the table in docs/authorisation.md is made of it, and a test walks
 * through every cell. What no row names is closed. Whether somebody may do it to this very initiative or benefit, the aggregate knows;
 * the row names the rule.
 */
final class AccessMatrix {

    private static final Set<Role> OPEN = Set.of();
    private static final Set<Role> ANY = EnumSet.allOf(Role.class);
    private static final Set<Role> ADMINS = roles(ADMIN);
    private static final Set<Role> OWNERS = roles(BENEFIT_OWNER);
    private static final Set<Role> PROPOSERS = roles(BENEFIT_OWNER, ADMIN);
    private static final Set<Role> REPORTERS = roles(REPORTER);
    private static final Set<Role> CLAIMANTS = roles(BENEFIT_OWNER, REPORTER);
    private static final Set<Role> CONTROLLERS = roles(CONTROLLER);
    private static final Set<Role> BOARDS = roles(BOARD);
    private static final Set<Role> MEETING = roles(BOARD, ADMIN);
    private static final Set<Role> STEERING = roles(BENEFIT_OWNER, BOARD);
    private static final Set<Role> ADVISING = roles(BENEFIT_OWNER, BOARD, ADMIN);
    private static final Set<Role> BOOKKEEPING = roles(BENEFIT_OWNER, CONTROLLER);
    private static final Set<Role> OBSERVING = roles(REPORTER, BENEFIT_OWNER, BOARD, ADMIN);
    private static final Set<Role> KNOWING = roles(ADMIN, AUDITOR);

    /** In the order in which they are tried: what is asked thousands of times stands first. */
    static final List<Access> ROWS = Stream.of(
                    except(Rule.OTHER_DIVISION, post(REPORTERS, "/benefits/{id}/measurements")),
                    except(
                            Rule.OTHER_DIVISION,
                            post(
                                    REPORTERS,
                                    "/benefits/{id}/measurements/{period}/correction",
                                    "/benefits/{id}/measurements/{period}/retraction")),
                    except(Rule.OTHER_DIVISION, post(REPORTERS, "/measurement-imports")),
                    get(
                            REPORTERS,
                            "/measurement-imports/template",
                            "/measurement-imports/{id}",
                            "/measurement-imports/{id}/rows"),
                    get(OPEN, "/api-info", "/rules", "/rules/{code}"),
                    // Benefits
                    post(PROPOSERS, "/benefits"),
                    post(
                            OWNERS,
                            "/benefits/{id}/revision",
                            "/benefits/{id}/target-revision",
                            "/benefits/{id}/retirement"),
                    except(Rule.OTHER_DIVISION, post(CLAIMANTS, "/benefits/{id}/go-live")),
                    except(Rule.VALIDATING_OWN_MEASUREMENT, post(CONTROLLERS, "/benefits/{id}/validation")),
                    except(Rule.REBASE_APPROVED_BY_ASKER, post(BOOKKEEPING, "/benefits/{id}/rebases")),
                    // Initiatives
                    post(
                            PROPOSERS,
                            "/initiatives",
                            "/initiatives/{id}/description",
                            "/initiatives/{id}/owners",
                            "/initiatives/{id}/assessment",
                            "/initiatives/{id}/calculation",
                            "/initiatives/{id}/risk-assessment",
                            "/initiatives/{id}/ai-profile"),
                    except(Rule.OWN_INITIATIVE, post(BOARDS, "/initiatives/{id}/decisions")),
                    post(STEERING, "/initiatives/{id}/decisions/{decisionId}/carried-out"),
                    post(ADVISING, "/initiatives/{id}/decision-points", "/initiatives/{id}/opinions"),
                    post(STEERING, "/initiatives/{id}/decision-points/{date}/standing"),
                    except(
                            Rule.CLOSING_OWN_CALCULATION,
                            post(CONTROLLERS, "/initiatives/{id}/calculation/closed-years")),
                    except(
                            Rule.RISK_ACCEPTED_BY_OWNER,
                            post(
                                    roles(BENEFIT_OWNER, BOARD, EXECUTIVE),
                                    "/initiatives/{id}/risk-assessment/{riskId}/acceptance")),
                    post(roles(BENEFIT_OWNER, BOARD, EXECUTIVE, ADMIN), "/initiatives/{id}/ai-profile/suspension"),
                    except(Rule.OWN_INITIATIVE, post(BOARDS, "/initiatives/{id}/ai-profile/resumption")),
                    post(
                            BOOKKEEPING,
                            "/initiatives/{id}/costs",
                            "/initiatives/{id}/costs/{costId}/correction",
                            "/initiatives/{id}/costs/{costId}/retraction"),
                    except(
                            Rule.OTHER_DIVISION,
                            post(OBSERVING, "/initiatives/{id}/incidents", "/initiatives/{id}/lessons")),
                    post(STEERING, "/initiatives/{id}/incidents/{incidentId}/closing"),
                    post(ADMINS, "/initiatives/{id}/redactions"),
                    post(PROPOSERS, "/portfolio-imports"),
                    get(
                            PROPOSERS,
                            "/portfolio-imports/template",
                            "/portfolio-imports/{id}",
                            "/portfolio-imports/{id}/rows"),
                    // Realised benefits
                    except(
                            Rule.OTHER_DIVISION,
                            post(
                                    CLAIMANTS,
                                    "/realised-benefits",
                                    "/realised-benefits/{id}/correction",
                                    "/realised-benefits/{id}/withdrawal")),
                    except(
                            Rule.VALIDATING_OWN_CLAIM,
                            post(
                                    CONTROLLERS,
                                    "/realised-benefits/{id}/validation",
                                    "/realised-benefits/{id}/rejection")),
                    post(roles(BENEFIT_OWNER, CONTROLLER, BOARD), "/realised-benefits/{id}/reinvestments"),
                    // Effect chains, references, meetings
                    except(
                            Rule.ROLE_MISSING,
                            post(
                                    PROPOSERS,
                                    "/effect-chains",
                                    "/effect-chains/{id}/nodes",
                                    "/effect-chains/{id}/nodes/{nodeId}/removal",
                                    "/effect-chains/{id}/links",
                                    "/effect-chains/{id}/link-removals")),
                    post(roles(BENEFIT_OWNER, CONTROLLER, BOARD, ADMIN), "/references", "/references/{id}/withdrawal"),
                    post(
                            MEETING,
                            "/meetings",
                            "/meetings/{id}/agenda",
                            "/meetings/{id}/minutes",
                            "/meetings/{id}/minutes/correction",
                            "/meetings/{id}/cancellation"),
                    // People
                    get(ANY, "/actors/me"),
                    post(ANY, "/actors/me"),
                    delete(ANY, "/actors/me"),
                    post(ADMINS, "/actors"),
                    delete(ADMINS, "/actors/{id}"),
                    get(KNOWING, "/actors"),
                    get(roles(ADMIN, AUDITOR, BOARD, BENEFIT_OWNER, CONTROLLER, EXECUTIVE), "/actors/{id}"),
                    // Definitions
                    post(MEETING, "/policies/{version}/adoption", "/policies/{version}/withdrawal"),
                    get(ADMINS, "/goal-framework-files", "/goal-framework-files/{file}"),
                    post(
                            ADMINS,
                            "/policies",
                            "/goal-frameworks",
                            "/goal-frameworks/{id}/revision",
                            "/goal-frameworks/{id}/retirement",
                            "/goal-framework-files/{file}/publication",
                            "/indicators",
                            "/indicators/{id}/revision",
                            "/forums",
                            "/forums/{id}/revision",
                            "/forums/{id}/closing",
                            "/portfolios",
                            "/portfolios/{id}/revision",
                            "/portfolios/{id}/closing",
                            "/divisions",
                            "/divisions/{id}/name",
                            "/divisions/{id}/merger",
                            "/divisions/{id}/split",
                            "/divisions/{id}/closing",
                            "/divisions/{id}/external-codes",
                            "/divisions/{id}/external-codes/removal",
                            "/units",
                            "/units/{id}/name",
                            "/units/{id}/division",
                            "/units/{id}/merger",
                            "/units/{id}/split",
                            "/units/{id}/closing",
                            "/units/{id}/external-codes",
                            "/units/{id}/external-codes/removal"))
            .flatMap(List::stream)
            .toList();

    private AccessMatrix() {}

    static Optional<Access> row(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return ROWS.stream().filter(row -> row.fits(request.getMethod(), path)).findFirst();
    }
}
