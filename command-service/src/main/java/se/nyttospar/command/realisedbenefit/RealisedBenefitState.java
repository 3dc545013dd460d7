package se.nyttospar.command.realisedbenefit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import se.nyttospar.events.realisedbenefit.ClaimCorrected;
import se.nyttospar.events.realisedbenefit.ClaimRejected;
import se.nyttospar.events.realisedbenefit.ClaimWithdrawn;
import se.nyttospar.events.realisedbenefit.RealisationClaim;
import se.nyttospar.events.realisedbenefit.RealisationClaimed;
import se.nyttospar.events.realisedbenefit.RealisationReinvested;
import se.nyttospar.events.realisedbenefit.RealisationValidated;
import se.nyttospar.events.realisedbenefit.RealisedBenefitEvent;

/** What the next decision about a realised benefit needs to know. */
public sealed interface RealisedBenefitState {

    /** How far a claim has come. */
    enum Standing {
        CLAIMED,
        VALIDATED,
        REJECTED,
        WITHDRAWN
    }

    /** Nobody has claimed it. */
    record Unclaimed() implements RealisedBenefitState {}

    /**
     * Somebody has claimed it.
     *
     * @param claimants everybody who stated or corrected it
     * @param reason why it was rejected or withdrawn
     * @param validated what was validated last; reinvestments are taken from it
     * @param reinvestments by id
     */
    record Claimed(
            RealisationClaim claim,
            PSet<String> claimants,
            Standing standing,
            @Nullable String reason,
            @Nullable RealisationClaim validated,
            PMap<String, RealisationReinvested> reinvestments)
            implements RealisedBenefitState {

        /** Kronor that have been put to new use. */
        BigDecimal reinvested() {
            return reinvestments.values().stream()
                    .map(RealisationReinvested::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private Claimed now(Standing next, @Nullable String why) {
            return new Claimed(claim, claimants, next, why, validated, reinvestments);
        }

        private Claimed validate() {
            return new Claimed(claim, claimants, Standing.VALIDATED, null, claim, reinvestments);
        }

        /** What has been reinvested is never left without cover: after a rejection a controller lets the validated claim stand again. */
        private Claimed corrected(RealisationClaim next, String actor) {
            boolean restored = standing == Standing.REJECTED && !reinvestments.isEmpty();
            return new Claimed(
                    next,
                    restored ? claimants : claimants.plus(actor),
                    Standing.CLAIMED,
                    null,
                    validated,
                    reinvestments);
        }

        private Claimed reinvest(RealisationReinvested event) {
            return new Claimed(
                    claim, claimants, standing, null, validated, reinvestments.plus(event.reinvestmentId(), event));
        }
    }

    /** The state after an event that {@code actor} caused. */
    static RealisedBenefitState evolve(RealisedBenefitState state, RealisedBenefitEvent event, String actor) {
        if (event instanceof RealisationClaimed claimed) {
            return new Claimed(
                    claimed.claim(), HashTreePSet.singleton(actor), Standing.CLAIMED, null, null, HashTreePMap.empty());
        }
        return state instanceof Claimed claimed ? evolve(claimed, event, actor) : state;
    }

    private static RealisedBenefitState evolve(Claimed state, RealisedBenefitEvent event, String actor) {
        return switch (event) {
            case RealisationClaimed _ -> state;
            case ClaimCorrected corrected -> state.corrected(corrected.claim(), actor);
            case ClaimWithdrawn withdrawn -> state.now(Standing.WITHDRAWN, withdrawn.reason());
            case RealisationValidated _ -> state.validate();
            case ClaimRejected rejected -> state.now(Standing.REJECTED, rejected.reason());
            case RealisationReinvested reinvested -> state.reinvest(reinvested);
        };
    }
}
