package se.nyttospar.acceptance.walk;

import static se.nyttospar.acceptance.walk.Calendar.daysAgo;
import static se.nyttospar.local.client.Identity.BENEFIT_OWNER;
import static se.nyttospar.local.client.Identity.BOARD;

/** From need to the decision to start: the gate is asked after each statement, and lists exactly what is left. */
final class Preparation {
    /** The local provider's pseudonym of the board's program. */
    private static final String BOARD_ACTOR = "\"af3d3396-c044-510f-83a5-73811c530208\"";

    private static final String[] MAJOR = {
        "benefit-calculation-missing",
        "risk-assessment-missing",
        "alternative-risks-missing",
        "alternative-cost-missing"
    };

    private final Walk walk;
    private final AiCase ai;
    private final Missing missing;

    private Preparation(Walk walk, AiCase ai) {
        this.walk = walk;
        this.ai = ai;
        this.missing = new Missing(walk.initiative());
    }

    /** @return id of the primary benefit; everything is stated and nothing decided */
    static String upToStart(Walk walk, AiCase ai) {
        return new Preparation(walk, ai).state();
    }

    private String state() {
        walk.say(BENEFIT_OWNER, walk.at("/assessment"), "{\"date\":\"%s\"}".formatted(daysAgo(510)));
        walk.say(BENEFIT_OWNER, walk.at("/description"), Bodies.description());
        nothing();
        owners();
        String benefit = benefit();
        if (ai.major()) {
            calculation();
            risks();
            decisionPoint();
        }
        profile();
        return benefit;
    }

    private void nothing() {
        missing.here("/owners", "operations-owner-missing")
                .at("/command/v1/benefits", "primary-benefit-missing")
                .here("/ai-profile", "ai-profile-missing");
        if (ai.major()) {
            missing.here("/calculation", MAJOR[0])
                    .here("/risk-assessment", MAJOR[1], MAJOR[2], MAJOR[3])
                    .here("/decision-points", "decision-point-missing");
        }
        walk.missing("START", missing);
    }

    private void owners() {
        walk.say(BENEFIT_OWNER, walk.at("/owners"), Bodies.owners(BOARD_ACTOR));
        walk.refused(
                "deciding on one's own initiative",
                BOARD,
                walk.at("/decisions"),
                Bodies.decision("START", 1),
                "403 own-initiative");
        walk.revise(BENEFIT_OWNER, walk.at("/owners"), Bodies.owners(""));
        walk.missing("START", missing.stated("operations-owner-missing"));
    }

    private String benefit() {
        walk.refused(
                "an unknown framework goal",
                BENEFIT_OWNER,
                "/benefits",
                Bodies.benefit(walk.initiative(), ",\"strategicGoal\":\"finns-inte\""),
                "422 goal-unknown");
        walk.refused(
                "a contribution above 1",
                BENEFIT_OWNER,
                "/benefits",
                Bodies.benefit(walk.initiative(), ",\"contributionShare\":1.01"),
                "422 contribution-out-of-range");
        String id = walk.create(BENEFIT_OWNER, "/benefits", Bodies.benefit(walk.initiative(), ""))
                .id();
        missing.stated("primary-benefit-missing").at("/command/v1/benefits/" + id, "target-missing");
        if (ai.major()) {
            missing.at("/command/v1/benefits/" + id, "trajectory-missing", "baseline-missing");
        }
        walk.missing("START", missing);
        walk.revise(BENEFIT_OWNER, "/benefits/%s/target-revision".formatted(id), Bodies.target());
        walk.missing("START", missing.stated("target-missing"));
        walk.revise(BENEFIT_OWNER, "/benefits/%s/revision".formatted(id), Bodies.plan(walk.initiative()));
        if (ai.major()) {
            missing.stated("trajectory-missing", "baseline-missing");
        }
        walk.missing("START", missing);
        return id;
    }

    private void calculation() {
        var faults = walk.refused(
                        "a calculation without horizon",
                        BENEFIT_OWNER,
                        walk.at("/calculation"),
                        Bodies.calculation(false),
                        "422 calculation-invalid")
                .path("errors");
        walk.findings().same("faults of the calculation", 1, faults.size());
        walk.findings()
                .same(
                        "the fault of the calculation",
                        "horizon-missing",
                        faults.path(0).path("code").asString(""));
        walk.say(BENEFIT_OWNER, walk.at("/calculation"), Bodies.calculation(true));
        walk.missing("START", missing.stated("benefit-calculation-missing"));
    }

    private void risks() {
        walk.say(BENEFIT_OWNER, walk.at("/risk-assessment"), Bodies.risks(false, false));
        walk.missing("START", missing.stated("risk-assessment-missing"));
        walk.revise(BENEFIT_OWNER, walk.at("/risk-assessment"), Bodies.risks(true, false));
        walk.missing("START", missing.stated("alternative-risks-missing"));
        walk.revise(BENEFIT_OWNER, walk.at("/risk-assessment"), Bodies.risks(true, true));
        walk.missing("START", missing.stated("alternative-cost-missing"));
        walk.say(
                BOARD,
                walk.at("/risk-assessment/fordrojning/acceptance"),
                "{\"rationale\":\"Alternativrisken är högre\"}");
    }

    private void decisionPoint() {
        walk.say(
                BENEFIT_OWNER,
                walk.at("/decision-points"),
                "{\"date\":\"%s\"}".formatted(Calendar.today().plusDays(30)));
        walk.missing("START", missing.stated("decision-point-missing"));
    }

    private void profile() {
        walk.say(BENEFIT_OWNER, walk.at("/ai-profile"), ai.bare());
        missing.stated("ai-profile-missing").here("/ai-profile", ai.lacking());
        if (!missing.lines().isEmpty()) {
            walk.missing("START", missing);
        }
        if (ai.hasMoreToState()) {
            walk.revise(BENEFIT_OWNER, walk.at("/ai-profile"), ai.complete());
        }
    }
}
