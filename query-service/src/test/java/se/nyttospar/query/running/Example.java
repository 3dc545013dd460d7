package se.nyttospar.query.running;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.DomainEvent;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.benefit.Attribution;
import se.nyttospar.events.benefit.BenefitDefined;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.benefit.BenefitType;
import se.nyttospar.events.benefit.EffectMeasured;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.benefit.TargetKind;
import se.nyttospar.events.indicator.Aggregation;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.events.indicator.IndicatorDefined;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.organisation.DivisionRegistered;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;

/** Events of a small made-up history. */
public final class Example {

    private Example() {}

    public static DivisionRegistered division(String id) {
        return new DivisionRegistered(id, "Division " + id, List.of());
    }

    /** A monthly share in per cent, due ten days after the month, better when higher. */
    public static IndicatorDefined indicator(String id, @Nullable Integer smallestCell) {
        return new IndicatorDefined(
                id,
                new IndicatorDefinition(
                        1,
                        new LocalText("Andel " + id, null),
                        null,
                        null,
                        null,
                        "%",
                        Direction.INCREASE,
                        Frequency.MONTH,
                        Aggregation.WEIGHTED_BY_DENOMINATOR,
                        Aggregation.MEAN,
                        "kvalitet",
                        false,
                        null,
                        10,
                        1,
                        null,
                        smallestCell,
                        null,
                        List.of(),
                        List.of()));
    }

    public static InitiativeProposed initiative(String id, String division) {
        return new InitiativeProposed(
                id,
                "Insats " + id,
                null,
                InitiativeKind.MINOR,
                division,
                "norrbotten",
                null,
                null,
                false,
                "owner-1",
                null);
    }

    public static DecisionTaken started(String initiative, LocalDate date) {
        return new DecisionTaken(
                initiative,
                "start",
                DecisionOutcome.START,
                "styrgrupp",
                date,
                "Vi prövar.",
                null,
                null,
                null,
                null,
                Stage.PILOT,
                Condition.RUNNING);
    }

    /** A primary benefit that is to reach 90 by the end of 2025. */
    public static BenefitDefined benefit(String id, String initiative, String division, String indicator) {
        return new BenefitDefined(
                id,
                new BenefitProfile(
                        initiative,
                        null,
                        "norrbotten",
                        "Nytta " + id,
                        null,
                        BenefitType.QUALITATIVE,
                        BenefitRole.PRIMARY,
                        false,
                        "verksamhet",
                        null,
                        indicator,
                        Frequency.MONTH,
                        division,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new BenefitProfile.Target(TargetKind.CHANGE, new BigDecimal("90"), LocalDate.of(2025, 12, 31)),
                        List.of(),
                        null,
                        null,
                        Attribution.BEFORE_AFTER,
                        null,
                        null,
                        null));
    }

    public static EffectMeasured measured(String benefit, Period period, String value) {
        return measured(benefit, period, value, "100");
    }

    public static EffectMeasured measured(String benefit, Period period, String value, String denominator) {
        return new EffectMeasured(
                benefit,
                new Measurement(
                        period, new BigDecimal(value), null, new BigDecimal(denominator), null, null, null, null));
    }

    /** Values for consecutive months. */
    public static DomainEvent[] months(String benefit, String first, String... values) {
        List<DomainEvent> events = new ArrayList<>();
        Period period = Period.parse(first);
        for (String value : values) {
            events.add(measured(benefit, period, value));
            period = period.plus(1);
        }
        return events.toArray(DomainEvent[]::new);
    }
}
