package se.nyttospar.query.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.TargetKind;
import se.nyttospar.query.benefit.BenefitHead;
import se.nyttospar.query.benefit.Judgement;
import se.nyttospar.query.evidence.benefit.Baseline;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.benefit.Freshness;
import se.nyttospar.query.evidence.benefit.Trajectory;
import se.nyttospar.query.evidence.benefit.Variation;
import se.nyttospar.query.evidence.spc.Assurance;

/**
 * One benefit as a KPI view sees it: now, or in a period.
 *
 * @param value its newest value, or that of the period
 * @param first last day of the oldest period behind the value
 * @param small too few are behind the value
 * @param smallBaseline too few are behind a value of the baseline
 * @param complete the value has all its parts
 * @param planned what the trajectory says for the same day
 */
record Seen(
        BenefitHead head,
        BenefitProfile profile,
        BenefitEvidence evidence,
        @Nullable Contribution value,
        @Nullable LocalDate first,
        boolean small,
        boolean smallBaseline,
        boolean complete,
        @Nullable BigDecimal planned) {

    /** @param evidence of the judgement */
    static Seen now(Judgement judgement, BenefitEvidence evidence) {
        Judgement.Latest latest = judgement.latest();
        return new Seen(
                judgement.head(),
                judgement.profile(),
                evidence,
                latest == null
                        ? null
                        : Contribution.of(
                                latest.value(),
                                latest.denominator(),
                                latest.period().lastDay()),
                latest == null ? null : latest.period().lastDay(),
                latest != null && latest.hidden(),
                judgement.small().baseline(),
                true,
                judgement.planned());
    }

    @Nullable
    BigDecimal baseline() {
        return evidence.judge() == null ? null : evidence.judge().centre();
    }

    @Nullable
    BigDecimal target() {
        return profile.target() == null ? null : profile.target().value();
    }

    boolean toChange() {
        return profile.target() != null
                && profile.target().kind() == TargetKind.CHANGE
                && baseline() != null
                && value != null;
    }

    boolean improving() {
        return evidence.variation().improved();
    }

    boolean worsening() {
        return evidence.variation() == Variation.WORSENING || evidence.variation() == Variation.WORSE_SUSTAINED;
    }

    boolean onTrack() {
        return evidence.trajectory().asPlanned()
                || (evidence.targetKind() == TargetKind.MAINTAIN && evidence.assurance() == Assurance.PASS);
    }

    boolean behind() {
        return evidence.trajectory() == Trajectory.BEHIND
                || evidence.trajectory().failing();
    }

    boolean overdue() {
        return evidence.freshness() != Freshness.FRESH;
    }

    boolean withoutBaseline() {
        return evidence.baseline() == Baseline.NONE;
    }
}
