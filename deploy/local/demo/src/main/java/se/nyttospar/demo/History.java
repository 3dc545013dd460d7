package se.nyttospar.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.nyttospar.demo.Scenario.RebasePlan;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.client.Receipt;
import se.nyttospar.local.client.SideBySide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Says what happened to initiatives and benefits: going live, changes of process, validation, decisions. */
final class History {
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
        var decisions = new Decisions(nyttospar, calendar, scenario.rationales());
        return SideBySide.map(
                        scenario.initiatives(),
                        plan -> decisions.take(
                                plan, known.getOrDefault(plan.id(), MissingNode.getInstance()), position))
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
                                        Owners.pseudonym(plan.id() + " approver")),
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
}
