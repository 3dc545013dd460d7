package se.nyttospar.command.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.benefit.BenefitCommand.MeasureEffect;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.Role;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.benefit.Attribution;
import se.nyttospar.events.benefit.BenefitDefined;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.benefit.BenefitType;
import se.nyttospar.events.benefit.EffectMeasured;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.indicator.Aggregation;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.indicator.IndicatorDefinition.Level;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;

/** History, wish, outcome: a benefit under test. */
final class BenefitHistory {

    static final String ID = "b";
    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    static final Actor REPORTER = new Actor("reporter", Set.of(Role.REPORTER), "medicin");
    static final Actor CONTROLLER = new Actor("controller", Set.of(Role.CONTROLLER), null);

    private BenefitState state = new BenefitState.Undefined();
    private Actor actor = REPORTER;
    private @Nullable Long expectedVersion = 7L;

    static BenefitHistory of(BenefitEvent... events) {
        BenefitHistory history = new BenefitHistory();
        for (BenefitEvent event : events) {
            history.state = BenefitState.evolve(history.state, event, REPORTER.id());
        }
        return history;
    }

    BenefitHistory by(Actor someone) {
        actor = someone;
        return this;
    }

    BenefitHistory withoutVersion() {
        expectedVersion = null;
        return this;
    }

    void when(BenefitCommand command, BenefitEvent... expected) {
        assertThat(decide(command)).containsExactly(expected);
    }

    void refuses(BenefitCommand command, Rule rule) {
        assertThatThrownBy(() -> decide(command)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(refusal.detailSv()).isNotBlank().doesNotContain("%s");
            assertThat(refusal.detailEn()).isNotBlank().doesNotContain("%s");
        });
    }

    private List<BenefitEvent> decide(BenefitCommand command) {
        return BenefitDecider.decide(command, state, new Circumstances(actor, TODAY, expectedVersion));
    }

    static BenefitDefined defined() {
        return new BenefitDefined(ID, profile());
    }

    static EffectMeasured measured(String period, String value) {
        return new EffectMeasured(ID, measurement(period, value));
    }

    static MeasureEffect measure(String period, String value) {
        return new MeasureEffect(ID, measurement(period, value));
    }

    static Measurement measurement(String period, String value) {
        return new Measurement(Period.parse(period), new BigDecimal(value), null, null, null, null, null, null);
    }

    static BenefitProfile profile() {
        return new BenefitProfile(
                "i",
                null,
                "f",
                "Kortare väntan",
                null,
                BenefitType.QUALITATIVE,
                BenefitRole.PRIMARY,
                false,
                "p",
                null,
                "ind",
                Frequency.MONTH,
                "medicin",
                "akuten",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                Attribution.BEFORE_AFTER,
                null,
                null,
                null);
    }

    static References references(Direction direction) {
        return new References(framework(), indicator(direction), "medicin", true, true, true);
    }

    static GoalFramework framework() {
        LocalText name = new LocalText("Mål", null);
        return new GoalFramework(
                name,
                null,
                null,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2028, 12, 31),
                List.of(new GoalFramework.Perspective("p", name, List.of(new GoalFramework.StrategicGoal("g", name)))),
                List.of(),
                List.of(new GoalFramework.EffectGoal("e", name, null, "p", null, null, null, null)),
                List.of(),
                List.of());
    }

    static IndicatorDefinition indicator(Direction direction) {
        return indicator(direction, Aggregation.MEAN, List.of());
    }

    /** An indicator whose values are the levels 1 to 5. */
    static IndicatorDefinition ordinal() {
        return indicator(
                Direction.INCREASE,
                Aggregation.LATEST,
                IntStream.rangeClosed(1, 5)
                        .mapToObj(value -> new Level(value, new LocalText("Nivå " + value, null)))
                        .toList());
    }

    private static IndicatorDefinition indicator(Direction direction, Aggregation aggregation, List<Level> scale) {
        return new IndicatorDefinition(
                1,
                new LocalText("Väntan", null),
                null,
                null,
                null,
                "%",
                direction,
                Frequency.MONTH,
                aggregation,
                aggregation,
                "a",
                false,
                null,
                0,
                1,
                null,
                null,
                null,
                List.of(),
                scale);
    }
}
