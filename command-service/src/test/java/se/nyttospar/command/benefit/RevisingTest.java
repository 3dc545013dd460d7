package se.nyttospar.command.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.command.benefit.BenefitHistory.ID;
import static se.nyttospar.command.benefit.BenefitHistory.REPORTER;
import static se.nyttospar.command.benefit.BenefitHistory.TODAY;
import static se.nyttospar.command.benefit.BenefitHistory.defined;
import static se.nyttospar.command.benefit.BenefitHistory.framework;
import static se.nyttospar.command.benefit.BenefitHistory.indicator;
import static se.nyttospar.command.benefit.BenefitHistory.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.command.benefit.BenefitCommand.RebaseBenefit;
import se.nyttospar.command.benefit.BenefitCommand.RecordUnitGoLive;
import se.nyttospar.command.benefit.BenefitCommand.ReviseBenefit;
import se.nyttospar.command.benefit.BenefitCommand.ReviseTarget;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Role;
import se.nyttospar.events.benefit.Attribution;
import se.nyttospar.events.benefit.BenefitDefined;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitProfile.DeclaredBaseline;
import se.nyttospar.events.benefit.BenefitProfile.Milestone;
import se.nyttospar.events.benefit.BenefitProfile.Target;
import se.nyttospar.events.benefit.BenefitRebased;
import se.nyttospar.events.benefit.BenefitRetired;
import se.nyttospar.events.benefit.BenefitRevised;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.benefit.BenefitType;
import se.nyttospar.events.benefit.TargetKind;
import se.nyttospar.events.benefit.TargetRevised;
import se.nyttospar.events.benefit.UnitGoLiveCorrected;
import se.nyttospar.events.benefit.UnitWentLive;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.time.Period;

class RevisingTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final Target TO_90 = target("90");

    @Test
    void a_revision_keeps_what_the_values_mean_and_the_target() {
        BenefitProfile before = profile().with(TO_90, List.of());
        BenefitProfile after = revision("Ny rubrik", null, null).of(before);

        BenefitHistory.of(new BenefitDefined(ID, before))
                .when(
                        revise(revision("Ny rubrik", null, null), Direction.INCREASE),
                        new BenefitRevised(ID, after, "Tydligare"));
        assertThat(after.target()).isEqualTo(TO_90);
        assertThat(after.indicatorId()).isEqualTo(before.indicatorId());
    }

    @Test
    void stating_the_same_again_is_no_new_event_and_needs_no_version() {
        BenefitHistory.of(defined())
                .withoutVersion()
                .when(revise(revision("Kortare väntan", null, null), Direction.INCREASE));
    }

    @Test
    void a_revision_needs_the_version_that_was_read() {
        BenefitHistory.of(defined())
                .withoutVersion()
                .refuses(revise(revision("Ny", null, null), Direction.INCREASE), Rule.IF_MATCH_MISSING);
    }

    @Test
    void a_revision_obeys_the_rules_of_a_new_benefit() {
        BenefitHistory.of(defined())
                .refuses(revise(revision("Ny", "1.01", null), Direction.INCREASE), Rule.CONTRIBUTION_OUT_OF_RANGE);
        BenefitHistory.of(defined())
                .refuses(revise(revision("Ny", null, null), Direction.NEUTRAL), Rule.PRIMARY_NEUTRAL);
        BenefitHistory.of(defined())
                .refuses(
                        new ReviseBenefit(
                                ID, revision("Ny", null, null), "x", null, indicator(Direction.INCREASE), true),
                        Rule.FRAMEWORK_UNKNOWN);
        BenefitHistory.of(defined())
                .refuses(
                        new ReviseBenefit(ID, revision("Ny", null, null), "x", framework(), null, true),
                        Rule.INDICATOR_UNKNOWN);
        BenefitHistory.of().refuses(revise(revision("Ny", null, null), Direction.INCREASE), Rule.BENEFIT_UNKNOWN);
        BenefitHistory.of(defined(), new BenefitRetired(ID, "slut"))
                .refuses(revise(revision("Ny", null, null), Direction.INCREASE), Rule.BENEFIT_RETIRED);
    }

    @Test
    void a_baseline_may_not_be_declared_beyond_the_target() {
        BenefitHistory.of(new BenefitDefined(ID, profile().with(TO_90, List.of())))
                .refuses(
                        revise(
                                revision(
                                        "Kortare väntan",
                                        null,
                                        new DeclaredBaseline(new BigDecimal("91"), Period.parse("2026-01"))),
                                Direction.INCREASE),
                        Rule.TARGET_ON_WRONG_SIDE);
    }

    @Test
    void a_benefit_without_initiative_keeps_a_goal() {
        BenefitProfile p = profile();
        var ofGoal = new BenefitProfile(
                null,
                "e",
                p.frameworkId(),
                p.title(),
                null,
                p.type(),
                p.role(),
                false,
                p.perspective(),
                null,
                p.indicatorId(),
                p.frequency(),
                p.divisionId(),
                p.unitId(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                p.attribution(),
                null,
                null,
                null);

        BenefitHistory.of(new BenefitDefined(ID, ofGoal))
                .refuses(revise(revision("Ny", null, null), Direction.INCREASE), Rule.BENEFIT_WITHOUT_OWNER_OR_GOAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna.andersson@region.se", "Anna Andersson", "811218-9876", "198112189876", ""})
    void owners_are_pseudonyms(String owner) {
        BenefitHistory.of(defined()).refuses(revise(ownedBy(owner), Direction.INCREASE), Rule.ACTOR_ID_INVALID);
    }

    @Test
    void a_revised_target_counts_from_then_on() {
        var milestones = List.of(new Milestone(LocalDate.of(2026, 12, 31), new BigDecimal("80")));
        var revised = new TargetRevised(ID, target("92"), milestones, "Höjd ambition");

        BenefitHistory.of(defined())
                .when(new ReviseTarget(ID, target("92"), milestones, "Höjd ambition", up()), revised);
        BenefitHistory.of(defined(), revised)
                .withoutVersion()
                .when(new ReviseTarget(ID, target("92.0"), milestones, "Igen", up()));
        BenefitHistory.of(defined(), revised)
                .withoutVersion()
                .refuses(new ReviseTarget(ID, target("93"), milestones, "Mer", up()), Rule.IF_MATCH_MISSING);
    }

    @Test
    void a_revised_target_obeys_the_rules_of_targets() {
        BenefitHistory.of(defined())
                .refuses(
                        new ReviseTarget(ID, TO_90, List.of(), "x", indicator(Direction.NEUTRAL)),
                        Rule.TARGET_OF_NEUTRAL);
        BenefitHistory.of(defined())
                .refuses(
                        new ReviseTarget(
                                ID, TO_90, List.of(new Milestone(LocalDate.of(2030, 1, 1), BigDecimal.ONE)), "x", up()),
                        Rule.MILESTONES_OUT_OF_ORDER);
        BenefitHistory.of(defined()).refuses(new ReviseTarget(ID, TO_90, List.of(), "x", null), Rule.INDICATOR_UNKNOWN);
        BenefitHistory.of(defined())
                .refuses(new ReviseTarget(ID, target("1e30"), List.of(), "x", up()), Rule.NUMBER_OUT_OF_BOUNDS);
    }

    @Test
    void is_rebased_with_a_cause_and_the_approval_of_someone_else_once_a_day() {
        var rebased = new BenefitRebased(ID, MAY, "Sammanslagning", "chef");

        BenefitHistory.of(defined()).when(rebase(MAY, "Sammanslagning", "chef"), rebased);
        BenefitHistory.of(defined(), rebased).when(rebase(MAY, "Sammanslagning", "chef"));
        BenefitHistory.of(defined(), rebased).refuses(rebase(MAY, "Annat", "chef"), Rule.REBASE_EXISTS);
        BenefitHistory.of(defined()).refuses(rebase(TODAY.plusDays(1), "x", "chef"), Rule.DATE_IN_FUTURE);
        BenefitHistory.of(defined()).refuses(rebase(MAY, null, "chef"), Rule.REBASE_WITHOUT_CAUSE);
        BenefitHistory.of(defined()).refuses(rebase(MAY, "  ", "chef"), Rule.REBASE_WITHOUT_CAUSE);
        BenefitHistory.of(defined()).refuses(rebase(MAY, "x", null), Rule.REBASE_WITHOUT_APPROVER);
        BenefitHistory.of(defined()).refuses(rebase(MAY, "x", REPORTER.id()), Rule.REBASE_APPROVED_BY_ASKER);
        BenefitHistory.of(defined())
                .refuses(rebase(MAY, "x", REPORTER.id().toUpperCase(Locale.ROOT)), Rule.REBASE_APPROVED_BY_ASKER);
        BenefitHistory.of(defined()).withoutVersion().refuses(rebase(MAY, "x", "chef"), Rule.IF_MATCH_MISSING);
    }

    @Test
    void goes_live_unit_by_unit_where_a_rollout_is_staged() {
        var live = new UnitWentLive(ID, "akuten", MAY);

        BenefitHistory.of(defined()).when(unitLive("akuten", MAY, null), live);
        BenefitHistory.of(defined(), live).when(unitLive("akuten", MAY, null));
        BenefitHistory.of(defined(), live).refuses(unitLive("akuten", MAY.plusDays(1), null), Rule.GO_LIVE_RECORDED);
        BenefitHistory.of(defined(), live)
                .when(
                        unitLive("akuten", MAY.plusDays(1), "Fel dag"),
                        new UnitGoLiveCorrected(ID, "akuten", MAY.plusDays(1), "Fel dag"));
        BenefitHistory.of(defined(), live)
                .withoutVersion()
                .refuses(unitLive("akuten", MAY.plusDays(1), "Fel dag"), Rule.IF_MATCH_MISSING);
    }

    @Test
    void refuses_the_go_live_of_a_unit_that_the_benefit_is_not_about() {
        BenefitHistory.of(defined()).refuses(unitLive("avd-1", MAY, null), Rule.UNIT_NOT_OF_BENEFIT);
        BenefitHistory.of(defined()).refuses(new RecordUnitGoLive(ID, "x", MAY, null, null), Rule.UNIT_UNKNOWN);
        BenefitHistory.of(defined())
                .refuses(new RecordUnitGoLive(ID, "x", MAY, null, "kirurgi"), Rule.UNIT_OF_OTHER_DIVISION);
        BenefitHistory.of(defined()).refuses(unitLive("akuten", TODAY.plusDays(1), null), Rule.DATE_IN_FUTURE);
        BenefitHistory.of(defined())
                .by(new Actor("annan", Set.of(Role.REPORTER), "kirurgi"))
                .refuses(unitLive("akuten", MAY, null), Rule.OTHER_DIVISION);
    }

    private static RebaseBenefit rebase(LocalDate date, @Nullable String cause, @Nullable String approver) {
        return new RebaseBenefit(ID, date, cause, approver);
    }

    private static RecordUnitGoLive unitLive(String unit, LocalDate date, @Nullable String reason) {
        return new RecordUnitGoLive(ID, unit, date, reason, "medicin");
    }

    private static IndicatorDefinition up() {
        return indicator(Direction.INCREASE);
    }

    private static Target target(String value) {
        return new Target(TargetKind.CHANGE, new BigDecimal(value), LocalDate.of(2027, 12, 31));
    }

    private static ReviseBenefit revise(ProfileRevision revision, Direction direction) {
        return new ReviseBenefit(ID, revision, "Tydligare", framework(), indicator(direction), true);
    }

    private static ProfileRevision revision(String title, @Nullable String share, @Nullable DeclaredBaseline baseline) {
        return revision(title, null, share, baseline);
    }

    private static ProfileRevision ownedBy(String owner) {
        return revision("Kortare väntan", owner, null, null);
    }

    private static ProfileRevision revision(
            String title, @Nullable String owner, @Nullable String share, @Nullable DeclaredBaseline baseline) {
        return new ProfileRevision(
                null,
                null,
                title,
                null,
                BenefitType.QUALITATIVE,
                BenefitRole.PRIMARY,
                false,
                "p",
                null,
                null,
                owner,
                baseline,
                null,
                null,
                Attribution.BEFORE_AFTER,
                null,
                share == null ? null : new BigDecimal(share),
                null);
    }
}
