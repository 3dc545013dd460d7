package se.nyttospar.query.benefit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
import se.nyttospar.events.benefit.TargetRevised;
import se.nyttospar.events.benefit.UnitGoLiveCorrected;
import se.nyttospar.events.benefit.UnitWentLive;
import se.nyttospar.events.benefit.UnusualValueConfirmed;
import se.nyttospar.events.benefit.WentLive;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.evidence.benefit.GoLive;
import se.nyttospar.query.evidence.benefit.Validation;

/** Puts a benefit together from its rows. */
final class BenefitAssembly {
    private final String id;
    private long sequence;
    private final List<Benefit.Rebased> rebases = new ArrayList<>();
    private final List<Validation> validations = new ArrayList<>();
    private final SortedMap<Period, Benefit.Value> values = new TreeMap<>();
    private final SortedMap<String, LocalDate> unitGoLives = new TreeMap<>();
    private final List<Benefit.RevisedTarget> targets = new ArrayList<>();
    private @Nullable BenefitProfile profile;
    private @Nullable Instant defined;
    private @Nullable GoLive goLive;
    private String definedBy = "";
    private boolean retired;

    BenefitAssembly(String id, long sequence) {
        this.id = id;
        this.sequence = sequence;
    }

    String id() {
        return id;
    }

    /** Whether there is any event of the benefit. */
    boolean isDefined() {
        return profile != null;
    }

    /** Events come in order. */
    void add(BenefitEvent event, String eventId, long position, Instant time, String actor) {
        switch (event) {
            case BenefitDefined e -> {
                profile = e.profile();
                definedBy = eventId;
                defined = time;
            }
            case WentLive e -> goLive = new GoLive(e.date(), eventId);
            case GoLiveCorrected e -> goLive = new GoLive(e.date(), eventId);
            case MeasurementsValidated e -> validations.add(new Validation(e.through(), actor, position, eventId));
            case BenefitRebased e -> rebases.add(new Benefit.Rebased(eventId, e));
            case BenefitRetired _ -> retired = true;
            case BenefitRevised e -> revise(e.profile(), eventId);
            case TargetRevised e -> {
                profile = profile().with(e.target(), e.milestones());
                targets.add(new Benefit.RevisedTarget(eventId, time, actor, e.target(), e.milestones(), e.reason()));
            }
            case UnitWentLive e -> unitGoLives.put(e.unitId(), e.date());
            case UnitGoLiveCorrected e -> unitGoLives.put(e.unitId(), e.date());
            case UnusualValueConfirmed _ -> {}
            case EffectMeasured _,
                    MeasurementCorrected _,
                    MeasurementRetracted _,
                    GroupMeasured _,
                    GroupMeasurementCorrected _,
                    GroupMeasurementRetracted _ ->
                throw new IllegalArgumentException("Values come from the rows of measurements: " + event);
        }
    }

    private void revise(BenefitProfile next, String eventId) {
        if (!Objects.equals(next.declaredBaseline(), profile().declaredBaseline())) {
            definedBy = eventId;
        }
        profile = next;
    }

    /** There is an event of this number, whatever it says. */
    void seen(long number) {
        sequence = Math.max(sequence, number);
    }

    void add(Benefit.Value value) {
        values.put(value.period(), value);
    }

    BenefitProfile profile() {
        if (profile == null) {
            throw new IllegalStateException("Benefit %s has not been defined".formatted(id));
        }
        return profile;
    }

    Benefit benefit() {
        return new Benefit(
                id,
                sequence,
                definedBy,
                defined == null ? Instant.EPOCH : defined,
                profile(),
                retired,
                goLive == null ? List.of() : List.of(goLive),
                List.copyOf(rebases),
                List.copyOf(validations),
                Collections.unmodifiableSortedMap(unitGoLives),
                List.copyOf(targets),
                Collections.unmodifiableSortedMap(values));
    }
}
