package se.nyttospar.command.benefit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;
import se.nyttospar.events.benefit.BenefitDefined;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitRebased;
import se.nyttospar.events.benefit.BenefitRetired;
import se.nyttospar.events.benefit.EffectMeasured;
import se.nyttospar.events.benefit.GoLiveCorrected;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.benefit.MeasurementCorrected;
import se.nyttospar.events.benefit.MeasurementRetracted;
import se.nyttospar.events.benefit.MeasurementsValidated;
import se.nyttospar.events.benefit.WentLive;
import se.nyttospar.events.time.Period;

/** What the next decision about a benefit needs to know. */
public sealed interface BenefitState {

    /** Nobody has promised it. */
    record Undefined() implements BenefitState {}

    /**
     * It is followed.
     *
     * @param recorded the value of every period that has one
     * @param unvalidated who reported the values that nobody has validated, by period
     * @param rebases cause of each rebase, by its day
     */
    record Tracked(
            BenefitProfile profile,
            TreePMap<Period, Measurement> recorded,
            TreePMap<Period, String> unvalidated,
            PMap<LocalDate, String> rebases,
            @Nullable LocalDate goLive)
            implements BenefitState {

        Tracked with(Measurement measurement, String reporter) {
            Period period = measurement.period();
            return new Tracked(
                    profile, recorded.plus(period, measurement), unvalidated.plus(period, reporter), rebases, goLive);
        }

        Tracked without(Period period) {
            return new Tracked(profile, recorded.minus(period), unvalidated.minus(period), rebases, goLive);
        }

        Tracked validated(Period through) {
            TreePMap<Period, String> left = unvalidated;
            while (!left.isEmpty() && left.firstKey().compareTo(through) <= 0) {
                left = left.minus(left.firstKey());
            }
            return new Tracked(profile, recorded, left, rebases, goLive);
        }

        Tracked live(LocalDate date) {
            return new Tracked(profile, recorded, unvalidated, rebases, date);
        }

        Tracked rebased(LocalDate date, String cause) {
            return new Tracked(profile, recorded, unvalidated, rebases.plus(date, cause), goLive);
        }
    }

    /** It is followed no more. */
    record Retired(BenefitProfile profile, String reason) implements BenefitState {}

    /** The state after an event that {@code actor} caused. */
    static BenefitState evolve(BenefitState state, BenefitEvent event, String actor) {
        if (event instanceof BenefitDefined defined) {
            return new Tracked(defined.profile(), TreePMap.empty(), TreePMap.empty(), HashTreePMap.empty(), null);
        }
        return state instanceof Tracked tracked ? evolve(tracked, event, actor) : state;
    }

    private static BenefitState evolve(Tracked state, BenefitEvent event, String actor) {
        return switch (event) {
            case BenefitDefined _ -> state;
            case EffectMeasured measured -> state.with(measured.measurement(), actor);
            case MeasurementCorrected corrected -> state.with(corrected.measurement(), actor);
            case MeasurementRetracted retracted -> state.without(retracted.period());
            case MeasurementsValidated validated -> state.validated(validated.through());
            case WentLive live -> state.live(live.date());
            case GoLiveCorrected corrected -> state.live(corrected.date());
            case BenefitRebased rebased -> state.rebased(rebased.date(), rebased.cause());
            case BenefitRetired retired -> new Retired(state.profile(), retired.reason());
        };
    }
}
