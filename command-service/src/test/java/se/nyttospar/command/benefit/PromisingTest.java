package se.nyttospar.command.benefit;

import static se.nyttospar.command.benefit.BenefitHistory.ID;
import static se.nyttospar.command.benefit.BenefitHistory.TODAY;
import static se.nyttospar.command.benefit.BenefitHistory.defined;
import static se.nyttospar.command.benefit.BenefitHistory.profile;
import static se.nyttospar.command.benefit.BenefitHistory.references;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nyttospar.command.benefit.BenefitCommand.DefineBenefit;
import se.nyttospar.command.benefit.BenefitCommand.RecordGoLive;
import se.nyttospar.command.benefit.BenefitCommand.RetireBenefit;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.benefit.BenefitDefined;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitRetired;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.benefit.GoLiveCorrected;
import se.nyttospar.events.benefit.TargetKind;
import se.nyttospar.events.benefit.WentLive;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.events.indicator.Direction;
import tools.jackson.databind.node.ObjectNode;

class PromisingTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    /** The usual profile with some fields set otherwise. */
    private static BenefitProfile with(Consumer<ObjectNode> change) {
        var mapper = EventJson.mapper();
        ObjectNode tree = mapper.valueToTree(profile());
        change.accept(tree);
        return mapper.treeToValue(tree, BenefitProfile.class);
    }

    private static DefineBenefit define(BenefitProfile profile) {
        return new DefineBenefit(ID, profile, references(Direction.INCREASE));
    }

    @Test
    void promises_a_benefit_once() {
        BenefitHistory.of().when(define(profile()), defined());
        BenefitHistory.of(defined()).when(define(profile()));
        BenefitHistory.of(defined()).refuses(define(with(p -> p.put("title", "Annat"))), Rule.BENEFIT_EXISTS);
    }

    @Test
    void the_same_target_written_otherwise_is_the_same_promise() {
        BenefitProfile once = target("95", "50");
        BenefitProfile again = target("95.0", "50.00");

        BenefitHistory.of(new BenefitDefined(ID, once)).when(define(again));
    }

    private static BenefitProfile target(String value, String baseline) {
        return with(p -> {
            p.putObject("target")
                    .put("kind", "CHANGE")
                    .put("value", new BigDecimal(value))
                    .put("date", "2027-12-31");
            p.putObject("declaredBaseline")
                    .put("value", new BigDecimal(baseline))
                    .put("period", "2026-01");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE,95,50,true",
        "INCREASE,50,50,false",
        "INCREASE,40,50,false",
        "DECREASE,40,50,true",
        "DECREASE,60,50,false"
    })
    void a_target_of_change_lies_on_the_good_side(Direction direction, String value, String baseline, boolean good) {
        BenefitProfile profile = target(value, baseline);
        var define = new DefineBenefit(ID, profile, references(direction));

        if (good) {
            BenefitHistory.of().when(define, new BenefitDefined(ID, profile));
        } else {
            BenefitHistory.of().refuses(define, Rule.TARGET_ON_WRONG_SIDE);
        }
    }

    @Test
    void a_target_to_maintain_may_lie_on_the_baseline() {
        BenefitProfile profile = with(p -> {
            p.putObject("target")
                    .put("kind", TargetKind.MAINTAIN.name())
                    .put("value", 50)
                    .put("date", "2027-12-31");
            p.putObject("declaredBaseline").put("value", 50).put("period", "2026-01");
        });
        BenefitHistory.of().when(define(profile), new BenefitDefined(ID, profile));
    }

    @Test
    void a_primary_benefit_is_never_neutral_and_a_neutral_one_has_no_target() {
        var neutral = references(Direction.NEUTRAL);
        BenefitProfile secondary = with(p -> p.put("role", BenefitRole.SECONDARY.name())
                .putObject("target")
                .put("kind", "CHANGE")
                .put("value", 1)
                .put("date", "2027-12-31"));

        BenefitHistory.of().refuses(new DefineBenefit(ID, profile(), neutral), Rule.PRIMARY_NEUTRAL);
        BenefitHistory.of().refuses(new DefineBenefit(ID, secondary, neutral), Rule.TARGET_OF_NEUTRAL);
    }

    @Test
    void only_a_balancing_measure_is_safety_critical() {
        BenefitProfile balancing = with(p -> p.put("role", "BALANCING").put("safetyCritical", true));

        BenefitHistory.of()
                .refuses(define(with(p -> p.put("safetyCritical", true))), Rule.SAFETY_CRITICAL_NOT_BALANCING);
        BenefitHistory.of().when(define(balancing), new BenefitDefined(ID, balancing));
    }

    @Test
    void refers_only_to_what_is_there() {
        BenefitHistory.of().refuses(define(with(p -> p.put("perspective", "x"))), Rule.PERSPECTIVE_UNKNOWN);
        BenefitHistory.of().refuses(define(with(p -> p.put("strategicGoal", "x"))), Rule.GOAL_UNKNOWN);
        BenefitHistory.of().refuses(define(with(p -> p.put("effectGoal", "x"))), Rule.GOAL_UNKNOWN);
        BenefitHistory.of().refuses(define(with(p -> p.putNull("initiativeId"))), Rule.BENEFIT_WITHOUT_OWNER_OR_GOAL);
        refusesReferences(
                new References(null, BenefitHistory.indicator(Direction.INCREASE), "medicin", true, true, true),
                Rule.FRAMEWORK_UNKNOWN);
        refusesReferences(
                new References(BenefitHistory.framework(), null, "medicin", true, true, true), Rule.INDICATOR_UNKNOWN);
        refusesReferences(
                new References(
                        BenefitHistory.framework(),
                        BenefitHistory.indicator(Direction.INCREASE),
                        null,
                        true,
                        true,
                        true),
                Rule.UNIT_UNKNOWN);
        refusesReferences(
                new References(
                        BenefitHistory.framework(),
                        BenefitHistory.indicator(Direction.INCREASE),
                        "kirurgi",
                        true,
                        true,
                        true),
                Rule.UNIT_OF_OTHER_DIVISION);
        refusesReferences(
                new References(
                        BenefitHistory.framework(),
                        BenefitHistory.indicator(Direction.INCREASE),
                        "medicin",
                        false,
                        true,
                        true),
                Rule.DIVISION_UNKNOWN);
        refusesReferences(
                new References(
                        BenefitHistory.framework(),
                        BenefitHistory.indicator(Direction.INCREASE),
                        "medicin",
                        true,
                        null,
                        true),
                Rule.INITIATIVE_UNKNOWN);
        refusesReferences(
                new References(
                        BenefitHistory.framework(),
                        BenefitHistory.indicator(Direction.INCREASE),
                        "medicin",
                        true,
                        false,
                        true),
                Rule.INITIATIVE_ENDED);
    }

    private static void refusesReferences(References references, Rule rule) {
        BenefitHistory.of().refuses(new DefineBenefit(ID, profile(), references), rule);
    }

    @ParameterizedTest
    @CsvSource({"0,false", "-0.1,false", "1.01,false", "1,true", "0.001,true"})
    void a_contribution_share_is_above_nothing_and_at_most_all(String share, boolean good) {
        BenefitProfile profile = with(p -> p.put("contributionShare", new BigDecimal(share)));
        if (good) {
            BenefitHistory.of().when(define(profile), new BenefitDefined(ID, profile));
        } else {
            BenefitHistory.of().refuses(define(profile), Rule.CONTRIBUTION_OUT_OF_RANGE);
        }
    }

    @Test
    void milestones_come_in_order_between_go_live_and_target() {
        BenefitHistory.of().refuses(define(with(p -> milestones(p, "2026-09-01"))), Rule.MILESTONES_WITHOUT_TARGET);
        BenefitHistory.of().refuses(define(trajectory("2026-01-01")), Rule.MILESTONE_BEFORE_GO_LIVE);
        BenefitHistory.of().refuses(define(trajectory("2026-10-01", "2026-09-01")), Rule.MILESTONES_OUT_OF_ORDER);
        BenefitHistory.of().refuses(define(trajectory("2027-12-31")), Rule.MILESTONES_OUT_OF_ORDER);
        BenefitProfile good = trajectory("2026-09-01", "2026-10-01");
        BenefitHistory.of().when(define(good), new BenefitDefined(ID, good));
    }

    @Test
    void the_target_does_not_come_before_the_baseline() {
        Consumer<ObjectNode> baseline =
                p -> p.putObject("declaredBaseline").put("value", 50).put("period", "2026-03");
        BenefitProfile before = with(p -> {
            baseline.accept(p);
            p.putObject("target").put("kind", "CHANGE").put("value", 95).put("date", "2026-02-28");
        });
        BenefitProfile within = with(p -> {
            baseline.accept(p);
            p.putObject("target").put("kind", "CHANGE").put("value", 95).put("date", "2026-03-01");
        });

        BenefitHistory.of().refuses(define(before), Rule.TARGET_BEFORE_BASELINE);
        BenefitHistory.of().when(define(within), new BenefitDefined(ID, within));
    }

    @Test
    void no_effect_is_expected_before_go_live() {
        BenefitProfile before = with(p -> p.put("plannedGoLive", "2026-09-01").put("earliestEffect", "2026-08-31"));
        BenefitProfile same = with(p -> p.put("plannedGoLive", "2026-09-01").put("earliestEffect", "2026-09-01"));

        BenefitHistory.of().refuses(define(before), Rule.EFFECT_BEFORE_GO_LIVE);
        BenefitHistory.of().when(define(same), new BenefitDefined(ID, same));
    }

    @ParameterizedTest
    @CsvSource({"2,3,4,true", "2.5,3,4,false", "2,3.5,4,false", "2,3,9,false", "2.0,3.0,4.0,true"})
    void what_is_aimed_at_lies_on_the_scale_of_the_indicator(
            String baseline, String milestone, String target, boolean good) {
        BenefitProfile profile = with(p -> {
            p.putObject("declaredBaseline")
                    .put("value", new BigDecimal(baseline))
                    .put("period", "2026-01");
            p.putObject("target")
                    .put("kind", "CHANGE")
                    .put("value", new BigDecimal(target))
                    .put("date", "2027-12-31");
            p.putArray("milestones").addObject().put("date", "2026-09-01").put("value", new BigDecimal(milestone));
        });
        var references =
                new References(BenefitHistory.framework(), BenefitHistory.ordinal(), "medicin", true, true, true);
        var define = new DefineBenefit(ID, profile, references);

        if (good) {
            BenefitHistory.of().when(define, new BenefitDefined(ID, profile));
        } else {
            BenefitHistory.of().refuses(define, Rule.VALUE_NOT_ON_SCALE);
        }
    }

    @Test
    void compares_with_the_series_of_another_benefit_that_there_is() {
        BenefitProfile compared = with(p -> p.put("attribution", "COMPARISON").put("comparisonBenefitId", "other"));
        BenefitProfile itself = with(p -> p.put("attribution", "COMPARISON").put("comparisonBenefitId", ID));
        var nowhere = new References(
                BenefitHistory.framework(), BenefitHistory.indicator(Direction.INCREASE), "medicin", true, true, false);

        BenefitHistory.of().when(define(compared), new BenefitDefined(ID, compared));
        BenefitHistory.of().refuses(define(itself), Rule.COMPARED_WITH_ITSELF);
        BenefitHistory.of().refuses(new DefineBenefit(ID, compared, nowhere), Rule.COMPARISON_BENEFIT_UNKNOWN);
    }

    private static BenefitProfile trajectory(String... dates) {
        return with(p -> {
            p.putObject("target").put("kind", "CHANGE").put("value", 95).put("date", "2027-12-31");
            p.put("plannedGoLive", "2026-01-01");
            milestones(p, dates);
        });
    }

    private static void milestones(ObjectNode profile, String... dates) {
        var milestones = profile.putArray("milestones");
        List.of(dates).forEach(date -> milestones.addObject().put("date", date).put("value", 80));
    }

    @Test
    void goes_live_once_and_is_corrected_with_a_reason() {
        LocalDate april = LocalDate.of(2026, 4, 1);
        var live = new WentLive(ID, april);

        BenefitHistory.of(defined()).when(new RecordGoLive(ID, april, null), live);
        BenefitHistory.of(defined(), live).when(new RecordGoLive(ID, april, null));
        BenefitHistory.of(defined(), live).refuses(new RecordGoLive(ID, MAY, null), Rule.GO_LIVE_RECORDED);
        BenefitHistory.of(defined(), live)
                .when(new RecordGoLive(ID, MAY, "fel dag"), new GoLiveCorrected(ID, MAY, "fel dag"));
        BenefitHistory.of(defined(), live)
                .withoutVersion()
                .refuses(new RecordGoLive(ID, MAY, "fel dag"), Rule.IF_MATCH_MISSING);
        BenefitHistory.of(defined()).refuses(new RecordGoLive(ID, TODAY.plusDays(1), null), Rule.DATE_IN_FUTURE);
    }

    @Test
    void is_retired_with_a_reason() {
        var retired = new BenefitRetired(ID, "Infört överallt");

        BenefitHistory.of(defined()).when(new RetireBenefit(ID, "Infört överallt"), retired);
        BenefitHistory.of(defined(), retired).when(new RetireBenefit(ID, "Infört överallt"));
        BenefitHistory.of(defined(), retired).refuses(new RetireBenefit(ID, "Annat"), Rule.BENEFIT_RETIRED);
    }
}
