package se.nyttospar.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.nyttospar.demo.Scenario.DecisionPlan;
import se.nyttospar.demo.Scenario.InitiativePlan;
import se.nyttospar.demo.Scenario.RebasePlan;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.client.Receipt;
import se.nyttospar.local.client.SideBySide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Says what happened to initiatives and benefits: going live, changes of process, validation, decisions. */
final class History {
    private static final String FORUM = "Portföljrådet";

    private final Nyttospar nyttospar;
    private final MonthsAgo calendar;

    History(Nyttospar nyttospar, MonthsAgo calendar) {
        this.nyttospar = nyttospar;
        this.calendar = calendar;
    }

    /**
     * @param reported values of a benefit, in order of period
     * @return the position of the last event
     */
    long tell(Scenario scenario, Function<BenefitPlan, List<Value>> reported) {
        long position = SideBySide.map(scenario.benefits(), plan -> benefit(plan, reported.apply(plan))).stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        // Decisions are not repeatable facts: what an earlier load decided is not decided again.
        Map<String, JsonNode> known = nyttospar.all("/initiatives?atLeastPosition=" + position).stream()
                .collect(Collectors.toMap(initiative -> initiative.path("id").asString(""), Function.identity()));
        return SideBySide.map(
                        scenario.initiatives(),
                        plan -> decide(plan, known.getOrDefault(plan.id(), MissingNode.getInstance()), scenario))
                .stream()
                .mapToLong(Long::longValue)
                .reduce(position, Math::max);
    }

    private long benefit(BenefitPlan plan, List<Value> reported) {
        long position = 0;
        String path = "/benefits/" + plan.id();
        if (plan.goLive() != null) {
            Receipt live = nyttospar.command(
                    Identity.BENEFIT_OWNER, path + "/go-live", Map.of("date", calendar.firstDay(plan.goLive())));
            position = live.position();
            RebasePlan rebase = plan.rebase();
            if (rebase != null) {
                position = nyttospar
                        .revise(
                                Identity.BENEFIT_OWNER,
                                path + "/rebases",
                                Map.of(
                                        "date",
                                        calendar.firstDay(rebase.ago()),
                                        "cause",
                                        rebase.cause(),
                                        "approver",
                                        Definitions.pseudonym(plan.id() + " approver")),
                                live.version())
                        .position();
            }
        }
        if (plan.isValidated() && !reported.isEmpty()) {
            position = nyttospar
                    .command(
                            Identity.CONTROLLER,
                            path + "/validation",
                            Map.of("through", reported.getLast().period()))
                    .position();
        }
        return position;
    }

    private long decide(InitiativePlan plan, JsonNode known, Scenario scenario) {
        return plan.taken().stream()
                .filter(decision -> !isTaken(decision, known))
                .mapToLong(decision -> decide(plan, decision, scenario))
                .max()
                .orElse(0);
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

    private long decide(InitiativePlan plan, DecisionPlan decision, Scenario scenario) {
        String date = date(decision);
        Map<String, Object> body = new HashMap<>();
        body.put("outcome", decision.outcome());
        body.put("forum", FORUM);
        body.put("date", date);
        body.put("rationale", scenario.rationales().get(decision.outcome()));
        if (decision.next() != null) {
            body.put("nextDecisionPoint", calendar.middle(decision.next()));
        }
        String path = "/initiatives/%s/decisions".formatted(plan.id());
        Receipt receipt = nyttospar.command(
                Identity.BOARD, path, body, "%s %s".formatted(plan.id(), date).replace(' ', '_'));
        if (decision.carriedOut() == null) {
            return receipt.position();
        }
        return nyttospar
                .command(
                        Identity.BENEFIT_OWNER,
                        "%s/%s/carried-out".formatted(path, receipt.id()),
                        Map.of(
                                "date",
                                calendar.middle(decision.carriedOut()),
                                "comment",
                                "Utbildning och nytt arbetssätt"))
                .position();
    }
}
