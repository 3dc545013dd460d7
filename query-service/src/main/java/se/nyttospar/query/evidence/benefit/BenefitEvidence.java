package se.nyttospar.query.evidence.benefit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.benefit.TargetKind;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.query.evidence.spc.Assurance;
import se.nyttospar.query.evidence.spc.LimitFigures;
import se.nyttospar.query.evidence.spc.Signal;

/**
 * What the facts of one benefit say on a day: every input that the policy reads.
 *
 * @param goLive null before it
 * @param effectFrom the day from which an effect is to be seen: the stated one, never before go-live; null before go-live
 * @param baseline N
 * @param baselinePoints points in the group that the baseline is taken from
 * @param followUpPoints n
 * @param enough n ≥ n_min
 * @param full n ≥ n_full
 * @param freshness F
 * @param missingPeriods due periods missing, paused time left out
 * @param judge what follow-up is judged by; its centre is b; null when nothing is known
 * @param variation V
 * @param lastSignals every rule that fired at the last follow-up point
 * @param lastOutsideBad that point is outside the judge's limit on the bad side
 * @param targetKind null without a target
 * @param progress T and its figures
 * @param assurance A
 * @param validated every follow-up point's latest event is validated by another actor than its reporter
 */
public record BenefitEvidence(
        String benefitId,
        BenefitRole role,
        boolean safetyCritical,
        Frequency frequency,
        @Nullable LocalDate goLive,
        @Nullable LocalDate effectFrom,
        Baseline baseline,
        int baselinePoints,
        int followUpPoints,
        boolean enough,
        boolean full,
        Freshness freshness,
        int missingPeriods,
        @Nullable LimitFigures judge,
        Variation variation,
        List<Signal> lastSignals,
        boolean lastOutsideBad,
        @Nullable TargetKind targetKind,
        Progress progress,
        Assurance assurance,
        boolean validated,
        List<Caution> cautions,
        BenefitSources sources) {

    /** Weighs the facts as known on {@code day}; later go-lives and due days do not count yet. */
    public static BenefitEvidence of(BenefitFacts facts, LocalDate day, Parameters parameters) {
        return Weighing.weigh(facts, day, parameters);
    }

    public Trajectory trajectory() {
        return progress.trajectory();
    }

    /** The same inputs without the events behind them, which take far more memory than what they add up to. */
    public BenefitEvidence withoutSources() {
        return with(judge, progress, BenefitSources.UNTOLD);
    }

    /** The same inputs without the figures that values can be worked out from. */
    public BenefitEvidence withoutFigures() {
        return with(null, new Progress(progress.trajectory(), null, null, null, null), sources);
    }

    private BenefitEvidence with(@Nullable LimitFigures judge, Progress progress, BenefitSources sources) {
        return new BenefitEvidence(
                benefitId,
                role,
                safetyCritical,
                frequency,
                goLive,
                effectFrom,
                baseline,
                baselinePoints,
                followUpPoints,
                enough,
                full,
                freshness,
                missingPeriods,
                judge,
                variation,
                lastSignals,
                lastOutsideBad,
                targetKind,
                progress,
                assurance,
                validated,
                cautions,
                sources);
    }
}
