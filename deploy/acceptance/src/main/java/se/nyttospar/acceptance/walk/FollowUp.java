package se.nyttospar.acceptance.walk;

import static se.nyttospar.acceptance.walk.Calendar.daysAgo;
import static se.nyttospar.acceptance.walk.Calendar.goLive;
import static se.nyttospar.acceptance.walk.Calendar.monthsAgo;
import static se.nyttospar.local.client.Identity.BENEFIT_OWNER;
import static se.nyttospar.local.client.Identity.BOARD;
import static se.nyttospar.local.client.Identity.CONTROLLER;
import static se.nyttospar.local.client.Identity.REGIONAL_REPORTER;
import static se.nyttospar.local.client.Identity.REPORTING_CONTROLLER;

import se.nyttospar.local.client.BoardAdvice;
import se.nyttospar.local.client.Identity;
import tools.jackson.databind.JsonNode;

/** From the pilot to a decision with evidence: baseline, go-live, values, validation, and what the board is recommended. */
final class FollowUp {
    private final Walk walk;
    private final AiCase ai;
    private final String benefit;

    FollowUp(Walk walk, AiCase ai, String benefit) {
        this.walk = walk;
        this.ai = ai;
        this.benefit = benefit;
    }

    /** Scaling up is refused until baseline and follow-up are there. */
    void measure() {
        String place = "/command/v1/benefits/" + benefit;
        var missing = new Missing(walk.initiative()).at(place, "baseline-not-established", "follow-up-missing");
        if (ai == AiCase.DEVICE) {
            missing.here("/ai-profile", "ce-evidence-missing");
        }
        walk.missing("SCALE_UP", missing);
        for (int ago = Calendar.LIVE + Calendar.BEFORE; ago > Calendar.LIVE; ago--) {
            value(REGIONAL_REPORTER, benefit, ago, 60 + ago % 3 - 1);
        }
        walk.missing("SCALE_UP", missing.stated("baseline-not-established"));
        String adoption = walk.create(BENEFIT_OWNER, "/benefits", Bodies.adoption(walk.initiative()))
                .id();
        live(benefit);
        live(adoption);
        for (int ago = Calendar.LIVE; ago > 1; ago--) {
            value(REGIONAL_REPORTER, benefit, ago, 76 + ago % 3 - 1);
            value(REGIONAL_REPORTER, adoption, ago, 75 + ago % 2);
        }
        value(REPORTING_CONTROLLER, benefit, 1, 77);
        walk.revise(
                REGIONAL_REPORTER,
                "/benefits/%s/measurements/%s/correction".formatted(benefit, monthsAgo(3)),
                "{\"value\":77.5,\"reason\":\"Sent inkomna remisser\"}");
        validate(adoption);
    }

    private void live(String id) {
        walk.say(BENEFIT_OWNER, "/benefits/%s/go-live".formatted(id), "{\"date\":\"%s\"}".formatted(goLive()));
    }

    private void value(Identity by, String id, int ago, int value) {
        walk.say(
                by,
                "/benefits/%s/measurements".formatted(id),
                "{\"period\":\"%s\",\"value\":%d}".formatted(monthsAgo(ago), value));
    }

    private void validate(String adoption) {
        String through = "{\"through\":\"%s\"}".formatted(monthsAgo(1));
        recommended("CONTINUE_MEASURING");
        walk.refused(
                "validating one's own measurement",
                REPORTING_CONTROLLER,
                "/benefits/%s/validation".formatted(benefit),
                through,
                "403 validating-own-measurement");
        walk.say(CONTROLLER, "/benefits/%s/validation".formatted(benefit), through);
        walk.say(CONTROLLER, "/benefits/%s/validation".formatted(adoption), through);
        walk.refusedRevision(
                "a rebase without cause",
                BENEFIT_OWNER,
                "/benefits/%s/rebases".formatted(benefit),
                "{\"date\":\"%s\",\"approver\":\"approver-2\"}".formatted(goLive()),
                "422 rebase-without-cause");
    }

    /** The decision point comes: how resources stand, what a forum thinks, and a decision that deviates. */
    void decide() {
        walk.say(BENEFIT_OWNER, walk.at("/decision-points"), "{\"date\":\"%s\"}".formatted(daysAgo(20)));
        String standing = "{\"resources\":\"%s\",\"schedule\":\"AS_PLANNED\",\"comment\":\"Två vakanser\"}";
        String place = walk.at("/decision-points/%s/standing".formatted(daysAgo(20)));
        walk.say(BENEFIT_OWNER, place, standing.formatted("BROKEN"));
        walk.revise(BENEFIT_OWNER, place, standing.formatted("STRAINED"));
        walk.create(
                BOARD,
                walk.at("/opinions"),
                "{\"forum\":\"AI-rådet\",\"date\":\"%s\",\"stance\":\"FOR_WITH_CONDITIONS\",\"text\":\"Följ upp per åldersgrupp\"}"
                        .formatted(daysAgo(18)));
        String answers = answers("SCALE_UP");
        walk.refused(
                "deciding against the recommendation without a reason",
                BOARD,
                walk.at("/decisions"),
                Bodies.decision("CONTINUE", 15, answers),
                "422 deviation-reason-missing");
        walk.create(
                BOARD,
                walk.at("/decisions"),
                Bodies.decision(
                        "CONTINUE",
                        15,
                        answers
                                + ",\"deviation\":{\"reason\":\"Vakanserna tillsätts först\",\"authority\":\"Regiondirektören\"}"
                                + ",\"conditions\":\"Två tillsättningar\",\"nextDecisionPoint\":\"%s\""
                                        .formatted(daysAgo(5))));
    }

    /** To rollout, as recommended; a device first needs evidence that holds today. */
    void scaleUp() {
        if (ai == AiCase.DEVICE) {
            var missing = new Missing(walk.initiative()).here("/ai-profile", "ce-evidence-missing");
            walk.missing("SCALE_UP", missing);
            walk.revise(
                    BENEFIT_OWNER,
                    walk.at("/ai-profile"),
                    AiCase.certified(daysAgo(1).toString()));
            walk.missing("SCALE_UP", missing);
            walk.revise(
                    BENEFIT_OWNER,
                    walk.at("/ai-profile"),
                    AiCase.certified(daysAgo(0).plusYears(3).toString()));
        }
        walk.create(BOARD, walk.at("/decisions"), Bodies.decision("SCALE_UP", 4, answers("SCALE_UP")));
    }

    private JsonNode recommended(String outcome) {
        JsonNode board = walk.shown("/board/" + walk.initiative());
        JsonNode recommendation = board.path("recommendation");
        walk.findings()
                .same(
                        "the recommendation",
                        outcome,
                        recommendation.path("outcome").asString(""));
        if (!outcome.equals(recommendation.path("outcome").asString(""))) {
            walk.findings().note("rule %s, unmet %s", recommendation.path("rule"), recommendation.path("unmet"));
        }
        return board;
    }

    /** The recommendation as a decision names it. */
    private String answers(String outcome) {
        return Answer.naming(BoardAdvice.of(recommended(outcome)).orElseThrow());
    }
}
