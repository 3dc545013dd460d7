package se.nyttospar.query.web.planning;

import static se.nyttospar.query.web.form.Field.choice;
import static se.nyttospar.query.web.form.Field.day;
import static se.nyttospar.query.web.form.Field.line;
import static se.nyttospar.query.web.form.Field.number;
import static se.nyttospar.query.web.form.Field.person;
import static se.nyttospar.query.web.form.Field.text;
import static se.nyttospar.query.web.form.Field.yes;

import java.util.ArrayList;
import java.util.List;
import se.nyttospar.events.benefit.Attribution;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.benefit.BenefitType;
import se.nyttospar.events.benefit.TargetKind;
import se.nyttospar.query.initiative.InitiativeAnswer;
import se.nyttospar.query.web.form.Section;

/** What is asked when a benefit is promised. */
final class BenefitQuestions {
    private static final int MILESTONES = 2;

    private BenefitQuestions() {}

    static List<Section> sections(Questions ask, InitiativeAnswer initiative) {
        Choices choices = ask.choices();
        String framework = initiative.frameworkId();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(
                "benefit",
                line("title").must().called("benefit-title").hinted(),
                text("description").called("benefit-description"),
                choice("type", BenefitType.class, ask.words()).must().hinted(),
                choice("role", BenefitRole.class, ask.words()).must().hinted().about("primary-neutral"),
                yes("safetyCritical").hinted().about("safety-critical-not-balancing")));
        sections.add(Section.of(
                "goal",
                choice("perspective", choices.perspectives(framework)).must().about("perspective-unknown"),
                choice("strategicGoal", choices.strategicGoals(framework)).about("goal-unknown"),
                choice("effectGoal", choices.effectGoals(framework))));
        sections.add(Section.of(
                "measure",
                choice("indicatorId", choices.indicators())
                        .must()
                        .hinted()
                        .about("indicator-unknown", "target-of-neutral"),
                choice("unitId", choices.units(initiative.divisionId())).hinted(),
                line("group").hinted(),
                line("beneficiary"),
                person("owner", ask.people()).called("benefit-owner")));
        sections.add(Section.of(
                "baseline",
                number("declaredBaseline.value")
                        .called("baseline-value")
                        .hinted()
                        .about("value-not-on-scale"),
                line("declaredBaseline.period")
                        .called("baseline-period")
                        .hinted()
                        .about("period-in-future", "period-invalid", "period-wrong-frequency")));
        sections.add(Section.of(
                "target",
                choice("target.kind", TargetKind.class, ask.words()).called("target-kind"),
                number("target.value").called("target-value").about("target-on-wrong-side"),
                day("target.date").called("target-date").about("target-before-baseline", "milestones-without-target")));
        sections.add(Section.of(
                "course",
                day("plannedGoLive").hinted(),
                day("earliestEffect").hinted().about("effect-before-go-live"),
                choice("attribution", Attribution.class, ask.words()),
                number("contributionShare").hinted().about("contribution-out-of-range"),
                line("budgetLine")));
        sections.addAll(Section.rows(
                "milestone",
                "milestones",
                ask.typed().rows("milestones") + MILESTONES,
                day("date").must().about("milestones-out-of-order", "milestone-before-go-live"),
                number("value").must()));
        return sections;
    }
}
