package se.nyttospar.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nyttospar.demo.Organisation.Scale;
import se.nyttospar.demo.Scenario.InitiativePlan;
import se.nyttospar.events.time.Period;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.client.SideBySide;

/** Says what there is: organisation, indicators, initiatives and what they promise. */
final class Definitions {
    private static final String FRAMEWORK = "norrbotten-2026-2028";

    private final Nyttospar nyttospar;
    private final MonthsAgo calendar;

    Definitions(Nyttospar nyttospar, MonthsAgo calendar) {
        this.nyttospar = nyttospar;
        this.calendar = calendar;
    }

    void define(Organisation organisation, Scenario scenario) {
        organisation.divisions().stream()
                .map(body -> body.equals(organisation.divisions().getFirst()) ? withNewestMonth(body) : body)
                .forEach(body -> nyttospar.command(Identity.ADMIN, "/divisions", body));
        SideBySide.each(organisation.units(), body -> nyttospar.command(Identity.ADMIN, "/units", body));
        SideBySide.each(organisation.indicators(), body -> nyttospar.command(Identity.ADMIN, "/indicators", body));
        nyttospar.command(
                Identity.ADMIN,
                "/forums",
                Map.of(
                        "id",
                        Decisions.FORUM,
                        "charter",
                        Map.of(
                                "kind",
                                "PORTFOLIO_COUNCIL",
                                "name",
                                Map.of("sv", "Portföljrådet", "en", "The portfolio council"),
                                "mandate",
                                "DECIDES")));
        SideBySide.each(
                scenario.initiatives(),
                plan -> nyttospar.command(Identity.BENEFIT_OWNER, "/initiatives", initiative(plan)));
        SideBySide.each(scenario.initiatives(), plan -> {
            plan.benefits()
                    .forEach(benefit -> nyttospar.command(
                            Identity.BENEFIT_OWNER,
                            "/benefits",
                            benefit(plan, benefit, organisation.scale(benefit.indicator()))));
            plan.plannedPoints()
                    .forEach(ago -> nyttospar.command(
                            Identity.BENEFIT_OWNER,
                            "/initiatives/%s/decision-points".formatted(plan.id()),
                            Map.of("date", calendar.middle(ago))));
        });
    }

    private Map<String, Object> withNewestMonth(Map<String, Object> division) {
        Map<String, Object> body = new HashMap<>(division);
        body.put(
                "externalCodes",
                List.of(Map.of(
                        "system",
                        MonthsAgo.CODE_SYSTEM,
                        "code",
                        calendar.newest().toString())));
        return body;
    }

    private static Map<String, Object> initiative(InitiativePlan plan) {
        Map<String, Object> body = new HashMap<>();
        body.put("id", plan.id());
        body.put("title", plan.title());
        body.put("kind", plan.kind() == null ? "MINOR" : plan.kind());
        body.put("usesAi", Boolean.TRUE.equals(plan.usesAi()));
        body.put("divisionId", plan.division());
        body.put("frameworkId", FRAMEWORK);
        body.put("operationsOwner", Owners.pseudonym(plan.id() + " operations"));
        body.put("technologyOwner", Owners.pseudonym(plan.id() + " technology"));
        return body;
    }

    private Map<String, Object> benefit(InitiativePlan initiative, BenefitPlan plan, Scale scale) {
        Map<String, Object> body = new HashMap<>();
        body.put("id", plan.id());
        body.put("initiativeId", initiative.id());
        body.put("title", plan.title());
        body.put("type", plan.type() == null ? "QUALITATIVE" : plan.type());
        body.put("role", plan.role() == null ? "PRIMARY" : plan.role());
        body.put("safetyCritical", Boolean.TRUE.equals(plan.safetyCritical()));
        body.put("perspective", plan.perspective());
        body.put("indicatorId", plan.indicator());
        body.put("unitId", plan.unit());
        body.put("owner", Owners.pseudonym(plan.id()));
        body.put(
                "target",
                Map.of(
                        "kind",
                        plan.keepsLevel() ? "MAINTAIN" : "CHANGE",
                        "value",
                        plan.aim(),
                        "date",
                        calendar.lastDay(plan.due())));
        put(body, "plannedGoLive", plan.planned() == null ? plan.goLive() : plan.planned());
        put(body, "earliestEffect", plan.earliest());
        if (plan.declaredOnly() && plan.goLive() != null) {
            Period before = Period.containing(calendar.firstDay(plan.goLive()), scale.frequency())
                    .plus(-1);
            body.put("declaredBaseline", Map.of("value", plan.level(), "period", before.toString()));
        }
        return body;
    }

    private void put(Map<String, Object> body, String name, @Nullable Integer ago) {
        if (ago != null) {
            body.put(name, calendar.firstDay(ago));
        }
    }
}
