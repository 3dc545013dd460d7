package se.nyttospar.query.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.AnsweredRecommendation;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.Deviation;
import se.nyttospar.query.evidence.policy.Outcome;

/**
 * A decision in the log.
 *
 * @param recordedBy pseudonymous id
 * @param answeredOutcome the recommendation that the decision says it answers, with rule, policy version, position and day; left
 *     out when it names none
 * @param unverifiable why the recommendation cannot be worked out again as the decision names it
 * @param recomputedPosition the position and the day as of which the recommendation was worked out again: those that the
 *     decision names, or else just before the decision's own event on the decision's day
 * @param recomputedOutcome left out when the initiative was not evaluated then
 * @param recomputedPolicyVersion the version that it was worked out by: the one that the decision names, or else the one in force
 * @param policyVersionInForce the version in force at that moment
 * @param outcomeNow of a deviating decision: the recommendation at the moment asked for; left out when it is not evaluated
 * @param primariesNow of a deviating decision: active primary benefits now, and how many of them are improving, getting worse
 *     and on the way to their target
 */
public record DecisionRow(
        String decisionId,
        String initiativeId,
        String title,
        String divisionId,
        DecisionOutcome outcome,
        String forum,
        LocalDate date,
        Instant recorded,
        String recordedBy,
        String rationale,
        @Nullable String conditions,
        @Nullable LocalDate nextDecisionPoint,
        Agreement agreement,
        @Nullable String deviationReason,
        @Nullable String deviationAuthority,
        @Nullable Outcome answeredOutcome,
        @Nullable Integer answeredRule,
        @Nullable Integer answeredPolicyVersion,
        @Nullable Long answeredPosition,
        @Nullable LocalDate answeredDay,
        Verification.Verdict verification,
        @Nullable Doubt unverifiable,
        long recomputedPosition,
        LocalDate recomputedDay,
        @Nullable Outcome recomputedOutcome,
        @Nullable Integer recomputedRule,
        @Nullable Integer recomputedPolicyVersion,
        @Nullable Integer policyVersionInForce,
        @Nullable Outcome outcomeNow,
        @Nullable Integer ruleNow,
        @Nullable Integer primariesNow,
        @Nullable Integer primariesImproved,
        @Nullable Integer primariesWorse,
        @Nullable Integer primariesOnTheWay) {

    /** @param now of a deviating decision: what is known at the moment asked for */
    static DecisionRow of(LoggedDecision logged, Verification verification, @Nullable Known now) {
        DecisionTaken decision = logged.taken().decision();
        Deviation deviation = decision.deviation();
        AnsweredRecommendation answers = decision.answers();
        Known.Advised then = verification.then().advised();
        return new DecisionRow(
                decision.decisionId(),
                decision.initiativeId(),
                logged.title(),
                logged.divisionId(),
                decision.outcome(),
                decision.forum(),
                decision.date(),
                logged.taken().recorded(),
                logged.taken().actor(),
                decision.rationale(),
                decision.conditions(),
                decision.nextDecisionPoint(),
                logged.agreement(),
                deviation == null ? null : deviation.reason(),
                deviation == null ? null : deviation.authority(),
                answers == null ? null : Agreement.recommended(answers.outcome()),
                answers == null ? null : answers.rule(),
                answers == null ? null : answers.policyVersion(),
                answers == null ? null : answers.position(),
                answers == null ? null : answers.day(),
                verification.verdict(),
                verification.doubt(),
                verification.position(),
                verification.day(),
                then == null ? null : then.outcome(),
                then == null ? null : then.rule(),
                then == null ? null : then.policyVersion(),
                then == null ? null : then.versionInForce(),
                now == null || now.advised() == null ? null : now.advised().outcome(),
                now == null || now.advised() == null ? null : now.advised().rule(),
                now == null ? null : now.primaries().size(),
                now == null ? null : now.count(primary -> primary.variation().improved()),
                now == null ? null : now.count(Known.Primary::worse),
                now == null ? null : now.count(primary -> primary.trajectory().asPlanned()));
    }
}
