package se.nyttospar.query.decision;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.AnsweredRecommendation;
import se.nyttospar.query.decision.Known.Advised;
import se.nyttospar.query.initiative.Initiative.Taken;

/**
 * The recommendation behind a decision, worked out again.
 *
 * @param doubt why it cannot be verified; only when it cannot
 * @param position the position that it was worked out as of
 * @param day the day that it was worked out for
 * @param then what was known then
 */
public record Verification(Verdict verdict, @Nullable Doubt doubt, long position, LocalDate day, Known then) {
    private static final ZoneId REGION = ZoneId.of("Europe/Stockholm");

    /** How what the decision says compares with what is worked out again. */
    public enum Verdict {
        VERIFIED,
        /** Something else, or nothing at all, was recommended at the moment that the decision names. */
        DIFFERS,
        UNVERIFIABLE,
        /** The decision names no recommendation; what there was is worked out as of the decision. */
        UNANSWERED
    }

    static Verification of(Taken taken, Hindsight hindsight) {
        AnsweredRecommendation claimed = taken.decision().answers();
        if (claimed == null) {
            return asOfDecision(Verdict.UNANSWERED, null, taken, hindsight);
        }
        Doubt doubt = doubt(taken, claimed, hindsight);
        if (doubt != null) {
            return asOfDecision(Verdict.UNVERIFIABLE, doubt, taken, hindsight);
        }
        Known then = hindsight.at(claimed.position(), claimed.day(), claimed.policyVersion());
        Verdict verdict = isThat(claimed, then.advised()) ? Verdict.VERIFIED : Verdict.DIFFERS;
        return new Verification(verdict, null, claimed.position(), claimed.day(), then);
    }

    /** Just before the decision's own event, on the day that it was taken, which cannot come after it was recorded. */
    private static Verification asOfDecision(Verdict verdict, @Nullable Doubt doubt, Taken taken, Hindsight hindsight) {
        long position = taken.position() - 1;
        LocalDate taking = taken.decision().date();
        LocalDate day = taking.isAfter(recordedOn(taken)) ? recordedOn(taken) : taking;
        return new Verification(verdict, doubt, position, day, hindsight.at(position, day, null));
    }

    private static @Nullable Doubt doubt(Taken taken, AnsweredRecommendation claimed, Hindsight hindsight) {
        if (claimed.position() < 0 || claimed.position() >= taken.position()) {
            return Doubt.POSITION_NOT_BEFORE_DECISION;
        }
        if (claimed.day().isAfter(recordedOn(taken))) {
            return Doubt.DAY_AFTER_DECISION;
        }
        return hindsight.knows(claimed.policyVersion(), taken.position()) ? null : Doubt.POLICY_VERSION_UNKNOWN;
    }

    private static LocalDate recordedOn(Taken taken) {
        return LocalDate.ofInstant(taken.recorded(), REGION);
    }

    private static boolean isThat(AnsweredRecommendation claimed, @Nullable Advised advised) {
        return advised != null
                && advised.outcome() == Agreement.recommended(claimed.outcome())
                && advised.rule() == claimed.rule()
                && advised.policyVersion() == claimed.policyVersion();
    }
}
