package se.nyttospar.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.nyttospar.demo.Scenario.DecisionPlan;
import se.nyttospar.demo.Scenario.InitiativePlan;
import se.nyttospar.local.client.BoardAdvice;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.client.Receipt;
import tools.jackson.databind.JsonNode;

/** Takes the board's decisions about an initiative, and says what scenario.yaml spells out before and after them. */
final class Decisions {
    /** The forum that decides. */
    static final String FORUM = "portfoljradet";

    private static final Map<String, String> OTHERWISE = Map.of(
            "reason", "Rådet vägde in vad verksamheten berättade utöver siffrorna",
            "authority", "Portföljrådet enligt delegationsordningen");

    private final Nyttospar nyttospar;
    private final MonthsAgo calendar;
    private final Map<String, String> rationales;

    Decisions(Nyttospar nyttospar, MonthsAgo calendar, Map<String, String> rationales) {
        this.nyttospar = nyttospar;
        this.calendar = calendar;
        this.rationales = rationales;
    }

    /**
     * @param known the initiative as an earlier load left it
     * @param position what is known of its benefits
     * @return the position of the last event
     */
    long take(InitiativePlan plan, JsonNode known, long position) {
        long reached = say(plan.stated(), position);
        for (DecisionPlan decision : plan.taken()) {
            if (!isTaken(decision, known)) {
                reached = Math.max(reached, decide(plan, decision, reached));
            }
        }
        return say(plan.statedAfterwards(), reached);
    }

    private long say(List<Statement> statements, long position) {
        long reached = position;
        for (Statement statement : statements) {
            var by = new Identity("demo-" + statement.by());
            String path = statement.path(calendar);
            Map<String, Object> body = statement.body(calendar);
            Receipt receipt = statement.revise() == null
                    ? nyttospar.command(by, path, body)
                    : nyttospar.revise(by, path, body, version(statement.revise(), reached));
            reached = Math.max(reached, receipt.position());
        }
        return reached;
    }

    private long version(String path, long position) {
        return nyttospar
                .query("%s?atLeastPosition=%d".formatted(path, position))
                .json()
                .path("version")
                .asLong();
    }

    private boolean isTaken(DecisionPlan decision, JsonNode known) {
        return known.path("decisions")
                .valueStream()
                .anyMatch(taken -> taken.path("outcome").asString("").equals(decision.outcome())
                        && taken.path("date").asString("").equals(date(decision)));
    }

    private String date(DecisionPlan decision) {
        return calendar.middle(decision.ago()).toString();
    }

    private long decide(InitiativePlan plan, DecisionPlan decision, long position) {
        String date = date(decision);
        Map<String, Object> body = new HashMap<>();
        body.put("outcome", decision.outcome());
        body.put("forum", FORUM);
        body.put("date", date);
        body.put("rationale", rationales.get(decision.outcome()));
        if (decision.next() != null) {
            body.put("nextDecisionPoint", calendar.middle(decision.next()));
        }
        if (BoardAdvice.isAnsweredBy(decision.outcome())) {
            answer(plan, decision, body, position);
        }
        String path = "/initiatives/%s/decisions".formatted(plan.id());
        Receipt receipt = nyttospar.command(
                Identity.BOARD, path, body, "%s %s".formatted(plan.id(), date).replace(' ', '_'));
        return decision.carriedOut() == null
                ? receipt.position()
                : carryOut("%s/%s/carried-out".formatted(path, receipt.id()), decision.carriedOut());
    }

    private long carryOut(String path, int ago) {
        return nyttospar
                .command(
                        Identity.BENEFIT_OWNER,
                        path,
                        Map.of("date", calendar.middle(ago), "comment", "Utbildning och nytt arbetssätt"))
                .position();
    }

    private void answer(InitiativePlan plan, DecisionPlan decision, Map<String, Object> body, long position) {
        told(plan, date(decision), position).ifPresent(advice -> {
            body.put("answers", advice.answers());
            if (decision.deviation() != null) {
                body.put("deviation", decision.deviation());
            } else if (!advice.agreesWith(decision.outcome())) {
                body.put("deviation", OTHERWISE);
            }
        });
    }

    /** What the board was told on the day of its decision; empty when it was told nothing. */
    private Optional<BoardAdvice> told(InitiativePlan plan, String date, long position) {
        return BoardAdvice.of(nyttospar
                .query("/board/%s?day=%s&atLeastPosition=%d".formatted(plan.id(), date, position))
                .json());
    }
}
