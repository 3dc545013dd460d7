package se.nyttospar.command.benefit;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import se.nyttospar.events.benefit.BenefitDefined;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitRebased;
import se.nyttospar.events.benefit.BenefitRetired;
import se.nyttospar.events.benefit.BenefitRevised;
import se.nyttospar.events.benefit.EffectMeasured;
import se.nyttospar.events.benefit.GoLiveCorrected;
import se.nyttospar.events.benefit.GroupMeasured;
import se.nyttospar.events.benefit.GroupMeasurementCorrected;
import se.nyttospar.events.benefit.GroupMeasurementRetracted;
import se.nyttospar.events.benefit.MeasurementCorrected;
import se.nyttospar.events.benefit.MeasurementRetracted;
import se.nyttospar.events.benefit.MeasurementsValidated;
import se.nyttospar.events.benefit.PopulationGroup;
import se.nyttospar.events.benefit.TargetRevised;
import se.nyttospar.events.benefit.UnitGoLiveCorrected;
import se.nyttospar.events.benefit.UnitWentLive;
import se.nyttospar.events.benefit.UnusualValueConfirmed;
import se.nyttospar.events.benefit.WentLive;
import se.nyttospar.events.time.Period;

/** What the next decision about a benefit needs to know. */
public sealed interface BenefitState {

    /** Nobody has promised it. */
    record Undefined() implements BenefitState {}

    /**
     * It is followed.
     *
     * @param values its own values
     * @param groups values of groups of people, by {@link #key}
     * @param rebases cause of each rebase, by its day
     * @param unitGoLives by unit, where a rollout is staged
     */
    record Tracked(
            BenefitProfile profile,
            MeasuredSeries values,
            PMap<String, MeasuredSeries> groups,
            PMap<LocalDate, String> rebases,
            @Nullable LocalDate goLive,
            PMap<String, LocalDate> unitGoLives)
            implements BenefitState {

        static Tracked of(BenefitProfile profile) {
            return new Tracked(
                    profile,
                    MeasuredSeries.EMPTY,
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    null,
                    HashTreePMap.empty());
        }

        /** The values of a group, or the benefit's own. */
        MeasuredSeries series(@Nullable PopulationGroup group) {
            return group == null ? values : groups.getOrDefault(key(group), MeasuredSeries.EMPTY);
        }

        Stream<MeasuredSeries> everySeries() {
            return Stream.concat(Stream.of(values), groups.values().stream());
        }

        private Tracked with(MeasuredSeries series) {
            return new Tracked(profile, series, groups, rebases, goLive, unitGoLives);
        }

        private Tracked with(PopulationGroup group, MeasuredSeries series) {
            return new Tracked(profile, values, groups.plus(key(group), series), rebases, goLive, unitGoLives);
        }

        private Tracked validated(Period through) {
            PMap<String, MeasuredSeries> validated = groups;
            for (var group : groups.entrySet()) {
                validated = validated.plus(group.getKey(), group.getValue().validated(through));
            }
            return new Tracked(profile, values.validated(through), validated, rebases, goLive, unitGoLives);
        }

        private Tracked live(LocalDate date) {
            return new Tracked(profile, values, groups, rebases, date, unitGoLives);
        }

        private Tracked live(String unit, LocalDate date) {
            return new Tracked(profile, values, groups, rebases, goLive, unitGoLives.plus(unit, date));
        }

        private Tracked rebased(LocalDate date, String cause) {
            return new Tracked(profile, values, groups, rebases.plus(date, cause), goLive, unitGoLives);
        }

        private Tracked revised(BenefitProfile next) {
            return new Tracked(next, values, groups, rebases, goLive, unitGoLives);
        }
    }

    /** It is followed no more. */
    record Retired(BenefitProfile profile, String reason) implements BenefitState {}

    /** What tells a group from the others of a benefit. */
    static String key(PopulationGroup group) {
        return group.by() + ":" + group.name();
    }

    /** The state after an event that {@code actor} caused. */
    static BenefitState evolve(BenefitState state, BenefitEvent event, String actor) {
        if (event instanceof BenefitDefined defined) {
            return Tracked.of(defined.profile());
        }
        return state instanceof Tracked tracked ? evolve(tracked, event, actor) : state;
    }

    private static BenefitState evolve(Tracked state, BenefitEvent event, String actor) {
        return switch (event) {
            case BenefitDefined _, UnusualValueConfirmed _ -> state;
            case EffectMeasured e -> state.with(state.values.with(e.measurement(), actor));
            case MeasurementCorrected e -> state.with(state.values.with(e.measurement(), actor));
            case MeasurementRetracted e -> state.with(state.values.without(e.period()));
            case GroupMeasured e ->
                state.with(e.group(), state.series(e.group()).with(e.measurement(), actor));
            case GroupMeasurementCorrected e ->
                state.with(e.group(), state.series(e.group()).with(e.measurement(), actor));
            case GroupMeasurementRetracted e ->
                state.with(e.group(), state.series(e.group()).without(e.period()));
            case MeasurementsValidated e -> state.validated(e.through());
            case WentLive e -> state.live(e.date());
            case GoLiveCorrected e -> state.live(e.date());
            case UnitWentLive e -> state.live(e.unitId(), e.date());
            case UnitGoLiveCorrected e -> state.live(e.unitId(), e.date());
            case BenefitRebased e -> state.rebased(e.date(), e.cause());
            case BenefitRevised e -> state.revised(e.profile());
            case TargetRevised e -> state.revised(state.profile.with(e.target(), e.milestones()));
            case BenefitRetired e -> new Retired(state.profile(), e.reason());
        };
    }
}
