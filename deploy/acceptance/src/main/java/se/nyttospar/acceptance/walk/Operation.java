package se.nyttospar.acceptance.walk;

import static se.nyttospar.acceptance.walk.Calendar.daysAgo;
import static se.nyttospar.acceptance.walk.Calendar.firstYear;
import static se.nyttospar.acceptance.walk.Calendar.monthsAgo;
import static se.nyttospar.local.client.Identity.BENEFIT_OWNER;
import static se.nyttospar.local.client.Identity.BOARD;
import static se.nyttospar.local.client.Identity.CONTROLLER;
import static se.nyttospar.local.client.Identity.REGIONAL_REPORTER;
import static se.nyttospar.local.client.Identity.REPORTING_CONTROLLER;

/** What happens while it is in use: bills, an incident, AI suspended and resumed, money brought home, the chain of effects. */
final class Operation {
    private final Walk walk;
    private final String benefit;

    Operation(Walk walk, String benefit) {
        this.walk = walk;
        this.benefit = benefit;
    }

    /** Three bills, of which one is corrected and one was another's: 125 000 kronor are left. */
    void costs() {
        String cost = "{\"period\":\"%s\",\"amount\":%d,\"category\":\"LICENCES\",\"comment\":\"Faktura\"}";
        walk.create(CONTROLLER, walk.at("/costs"), cost.formatted(monthsAgo(9), 100000));
        String wrong = walk.create(CONTROLLER, walk.at("/costs"), cost.formatted(monthsAgo(8), 52000))
                .id();
        String others = walk.create(CONTROLLER, walk.at("/costs"), cost.formatted(monthsAgo(7), 9000))
                .id();
        walk.revise(
                CONTROLLER,
                walk.at("/costs/%s/correction".formatted(wrong)),
                "{\"period\":\"%s\",\"amount\":25000,\"category\":\"TRAINING\",\"reason\":\"Fel belopp\"}"
                        .formatted(monthsAgo(8)));
        walk.revise(
                CONTROLLER,
                walk.at("/costs/%s/retraction".formatted(others)),
                "{\"reason\":\"Gällde en annan insats\"}");
    }

    /** Nothing is scaled up while the use of AI is suspended, and only the board resumes it. */
    void incident() {
        String incident = walk.create(REGIONAL_REPORTER, walk.at("/incidents"), """
                        {"date":"%s","kind":"AI_BEHAVIOUR","harm":"MINOR","description":"Remisser från en vårdcentral fick för låg prioritet",
                         "reportedTo":"Leverantören"}""".formatted(daysAgo(14)))
                .id();
        walk.say(BENEFIT_OWNER, walk.at("/ai-profile/suspension"), Bodies.turn(13, "Utreds"));
        var missing = new Missing(walk.initiative()).here("/ai-profile/resumption", "ai-use-suspended");
        walk.findings()
                .holds(
                        "the use shows as suspended",
                        walk.shown(walk.at("")).path("aiSuspended").asBoolean());
        walk.missing("SCALE_UP", missing);
        walk.say(
                BENEFIT_OWNER,
                walk.at("/incidents/%s/closing".formatted(incident)),
                "{\"date\":\"%s\",\"measures\":\"Modellen rättad och prövad\"}".formatted(daysAgo(10)));
        walk.refused(
                "the owner resuming the use of AI",
                BENEFIT_OWNER,
                walk.at("/ai-profile/resumption"),
                Bodies.turn(9, "Åtgärdat"),
                "403 role-missing");
        walk.say(BOARD, walk.at("/ai-profile/resumption"), Bodies.turn(9, "Åtgärdat"));
    }

    /** 80 000 kronor claimed, sent back, corrected to 75 000, validated by someone else, 50 000 of them reinvested. */
    void realise(boolean calculated) {
        if (calculated) {
            walk.say(
                    CONTROLLER,
                    walk.at("/calculation/closed-years"),
                    "{\"year\":%d,\"validated\":900000}".formatted(firstYear()));
        }
        String id = walk.create(REPORTING_CONTROLLER, "/realised-benefits", """
                        {"benefitId":"%s","period":"%s","amount":80000,"contributionShare":0.8,"evidence":"Konto 4711"}""".formatted(benefit, monthsAgo(5)))
                .id();
        String path = "/realised-benefits/" + id;
        walk.refusedRevision(
                "validating one's own claim",
                REPORTING_CONTROLLER,
                path + "/validation",
                "{}",
                "403 validating-own-claim");
        walk.revise(CONTROLLER, path + "/rejection", "{\"reason\":\"En vikarie var kvar\"}");
        walk.revise(
                REPORTING_CONTROLLER,
                path + "/correction",
                "{\"amount\":75000,\"contributionShare\":0.8,\"reason\":\"Utan vikarien\"}");
        walk.revise(CONTROLLER, path + "/validation", "{\"comment\":\"Stämmer med bokföringen\"}");
        String reinvestment = "{\"amount\":%d,\"purpose\":\"Utbildning\",\"date\":\"%s\"}";
        walk.refused(
                "reinvesting more than was validated",
                BOARD,
                path + "/reinvestments",
                reinvestment.formatted(75001, daysAgo(3)),
                "422 reinvested-above-validated");
        walk.create(BOARD, path + "/reinvestments", reinvestment.formatted(50000, daysAgo(3)));
    }

    /** Activity → support → service → effect. */
    String chain() {
        String id = walk.create(
                        BENEFIT_OWNER,
                        "/effect-chains",
                        "{\"initiativeId\":\"%s\",\"title\":\"Från utbildning till tid\"}".formatted(walk.initiative()))
                .id();
        String nodes = "/effect-chains/%s/nodes".formatted(id);
        String links = "/effect-chains/%s/links".formatted(id);
        walk.say(BENEFIT_OWNER, nodes, "{\"id\":\"utbildning\",\"kind\":\"ACTIVITY\",\"title\":\"Utbildning\"}");
        walk.say(BENEFIT_OWNER, nodes, "{\"id\":\"stod\",\"kind\":\"SUPPORT\",\"title\":\"Förslag till prioritet\"}");
        walk.say(BENEFIT_OWNER, nodes, "{\"id\":\"bedomning\",\"kind\":\"SERVICE\",\"title\":\"Remissbedömning\"}");
        walk.say(
                BENEFIT_OWNER,
                nodes,
                "{\"id\":\"i-tid\",\"kind\":\"EFFECT\",\"title\":\"Bedömda i tid\",\"benefitId\":\"%s\"}"
                        .formatted(benefit));
        String link = "{\"from\":\"%s\",\"to\":\"%s\",\"contribution\":%s}";
        walk.say(BENEFIT_OWNER, links, link.formatted("utbildning", "stod", "0.5"));
        walk.say(BENEFIT_OWNER, links, link.formatted("stod", "bedomning", "0.7"));
        walk.say(BENEFIT_OWNER, links, link.formatted("bedomning", "i-tid", "1"));
        walk.refused(
                "a cyclic chain",
                BENEFIT_OWNER,
                links,
                link.formatted("i-tid", "utbildning", "0.1"),
                "422 effect-chain-cycle");
        walk.refused(
                "a contribution above 1",
                BENEFIT_OWNER,
                links,
                link.formatted("utbildning", "bedomning", "1.2"),
                "422 contribution-out-of-range");
        walk.revise(BENEFIT_OWNER, links, link.formatted("utbildning", "stod", "0.6"));
        return id;
    }
}
