package se.nyttospar.acceptance.walk;

import static se.nyttospar.local.client.Identity.ADMIN;
import static se.nyttospar.local.client.Identity.BENEFIT_OWNER;
import static se.nyttospar.local.client.Identity.BOARD;
import static se.nyttospar.local.client.Identity.CONTROLLER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hc.core5.http.ContentType;
import se.nyttospar.acceptance.Findings;
import se.nyttospar.acceptance.Step;
import se.nyttospar.acceptance.Surroundings;
import se.nyttospar.local.client.Nyttospar;
import tools.jackson.databind.json.JsonMapper;

/** From need to decommissioning, one initiative of each kind of AI. */
public final class WalkSteps {
    private static final JsonMapper JSON = new JsonMapper();

    private final Nyttospar nyttospar;

    public WalkSteps(Surroundings surroundings) {
        this.nyttospar = surroundings.nyttospar();
    }

    public List<Step> steps() {
        return List.of(
                new Step("Walk: division, indicators, an unknown framework", this::define),
                new Step("Walk: high-risk AI with personal data, handed over", this::highRisk),
                new Step("Walk: a medical device, stopped in rollout", this::device),
                new Step("Walk: minimal risk, paused on the way", this::minimal),
                new Step("Walk: a prohibited use never starts", this::prohibited));
    }

    private void define(Findings findings) {
        define("/divisions", "{\"id\":\"%s\",\"name\":\"Vandringen\"}".formatted(Bodies.DIVISION));
        define("/forums", """
                {"id":"vandringens-rad","charter":{"kind":"PORTFOLIO_COUNCIL","name":{"sv":"Portföljrådet"},"mandate":"DECIDES"}}""");
        define("/indicators", Bodies.indicator(Bodies.SHARE, "Bedömda i tid"));
        define("/indicators", Bodies.indicator(Bodies.USE, "Användning"));
        var reply = nyttospar.post(
                BENEFIT_OWNER,
                "/initiatives",
                ContentType.APPLICATION_JSON,
                Bodies.proposal(AiCase.MINIMAL, "finns-inte").getBytes(StandardCharsets.UTF_8),
                _ -> {});
        findings.same("an unknown framework", "422 framework-unknown", reply.status() + " " + reply.code());
    }

    private void define(String path, String body) {
        nyttospar.command(ADMIN, path, JSON.readTree(body));
    }

    private void highRisk(Findings findings) {
        Walk walk = propose(AiCase.HIGH_RISK, findings);
        String benefit = live(walk, AiCase.HIGH_RISK);
        Operation operation = new Operation(walk, benefit);
        operation.realise(true);
        String chain = operation.chain();
        decide(walk, "HAND_OVER", 2);
        decide(walk, "DECOMMISSION", 1);
        after(walk);
        shown(walk, AiCase.HIGH_RISK, benefit, chain, "START", "CONTINUE", "SCALE_UP", "HAND_OVER", "DECOMMISSION");
    }

    private void device(Findings findings) {
        Walk walk = propose(AiCase.DEVICE, findings);
        String benefit = live(walk, AiCase.DEVICE);
        Operation operation = new Operation(walk, benefit);
        operation.realise(true);
        String chain = operation.chain();
        decide(walk, "STOP", 2);
        decide(walk, "DECOMMISSION", 1);
        after(walk);
        shown(walk, AiCase.DEVICE, benefit, chain, "START", "CONTINUE", "SCALE_UP", "STOP", "DECOMMISSION");
    }

    private void minimal(Findings findings) {
        Walk walk = propose(AiCase.MINIMAL, findings);
        String benefit = live(walk, AiCase.MINIMAL);
        Operation operation = new Operation(walk, benefit);
        operation.realise(false);
        String chain = operation.chain();
        decide(walk, "PAUSE", 3);
        walk.refused(
                "handing over what is paused",
                BOARD,
                walk.at("/decisions"),
                Bodies.decision("HAND_OVER", 2),
                "409 decision-not-possible");
        decide(walk, "RESUME", 2);
        decide(walk, "HAND_OVER", 2);
        decide(walk, "DECOMMISSION", 1);
        after(walk);
        shown(
                walk,
                AiCase.MINIMAL,
                benefit,
                chain,
                "START",
                "CONTINUE",
                "SCALE_UP",
                "PAUSE",
                "RESUME",
                "HAND_OVER",
                "DECOMMISSION");
    }

    private void prohibited(Findings findings) {
        Walk walk = propose(AiCase.PROHIBITED, findings);
        Preparation.upToStart(walk, AiCase.PROHIBITED);
        var missing = new Missing(walk.initiative()).here("/ai-profile", "ai-use-prohibited");
        walk.missing("START", missing);
        decide(walk, "PAUSE", 3);
        walk.missing("RESUME", missing);
        decide(walk, "STOP", 2);
        walk.refused(
                "starting what is stopped",
                BOARD,
                walk.at("/decisions"),
                Bodies.decision("START", 1),
                "409 decision-not-possible");
        decide(walk, "DECOMMISSION", 1);
        var shown = new Shown(walk);
        shown.ended("PAUSE", "STOP", "DECOMMISSION");
        shown.timeline();
    }

    private Walk propose(AiCase ai, Findings findings) {
        return Walk.propose(nyttospar, Bodies.proposal(ai), findings);
    }

    /** From need to rollout. @return the primary benefit */
    private static String live(Walk walk, AiCase ai) {
        String benefit = Preparation.upToStart(walk, ai);
        decide(walk, "START", 480);
        var followUp = new FollowUp(walk, ai, benefit);
        followUp.measure();
        var operation = new Operation(walk, benefit);
        operation.costs();
        followUp.decide();
        if (ai != AiCase.DEVICE) {
            operation.incident();
            followUp.scaleUp();
        } else {
            followUp.scaleUp();
            operation.incident();
        }
        return benefit;
    }

    private static void decide(Walk walk, String outcome, int daysAgo) {
        walk.create(BOARD, walk.at("/decisions"), Bodies.decision(outcome, daysAgo, Answer.to(walk, outcome)));
    }

    /** Nothing more is planned; a late bill still comes. */
    private static void after(Walk walk) {
        walk.refused(
                "planning after the end",
                BENEFIT_OWNER,
                walk.at("/decision-points"),
                "{\"date\":\"%s\"}".formatted(Calendar.today().plusDays(9)),
                "409 initiative-ended");
        walk.create(
                CONTROLLER,
                walk.at("/costs"),
                "{\"period\":\"%s\",\"amount\":0,\"category\":\"OTHER\"}".formatted(Calendar.monthsAgo(1)));
    }

    private static void shown(Walk walk, AiCase ai, String benefit, String chain, String... decisions) {
        var shown = new Shown(walk);
        shown.ended(decisions);
        shown.life(ai);
        shown.realised(benefit);
        shown.chain(chain);
        shown.timeline();
    }
}
