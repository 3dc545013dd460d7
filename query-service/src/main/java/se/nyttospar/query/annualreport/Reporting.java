package se.nyttospar.query.annualreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.benefit.TargetKind;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.ai.AiActClass;
import se.nyttospar.events.initiative.calculation.BenefitCalculation;
import se.nyttospar.events.initiative.calculation.CalculationLine;
import se.nyttospar.events.initiative.calculation.LineKind;
import se.nyttospar.query.annualreport.AnnualReport.AiSummary;
import se.nyttospar.query.annualreport.AnnualReport.AiUse;
import se.nyttospar.query.annualreport.AnnualReport.Decision;
import se.nyttospar.query.annualreport.AnnualReport.Deviating;
import se.nyttospar.query.annualreport.AnnualReport.DeviationKind;
import se.nyttospar.query.annualreport.AnnualReport.Effect;
import se.nyttospar.query.annualreport.AnnualReport.Goal;
import se.nyttospar.query.annualreport.AnnualReport.GoalKind;
import se.nyttospar.query.annualreport.AnnualReport.Money;
import se.nyttospar.query.benefit.Judgement;
import se.nyttospar.query.catalogue.Catalogue;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.benefit.Freshness;
import se.nyttospar.query.evidence.benefit.Variation;
import se.nyttospar.query.evidence.number.Exact;
import se.nyttospar.query.evidence.spc.Assurance;
import se.nyttospar.query.initiative.Initiative;

/**
 * Makes the parts of a report of what is known.
 *
 * @param initiatives those of the framework, by id
 * @param benefits active ones of the framework whose indicator is known, by id
 * @param small benefits whose means must not be shown
 */
record Reporting(
        int year,
        Catalogue catalogue,
        Collection<Initiative> initiatives,
        List<Judgement> benefits,
        Set<String> small,
        Map<String, Realised> realised) {

    List<Goal> goals(GoalFramework framework) {
        List<Goal> goals = new ArrayList<>();
        for (GoalFramework.Perspective perspective : framework.perspectives()) {
            goals.add(goal(
                    GoalKind.PERSPECTIVE,
                    perspective.id(),
                    perspective.name(),
                    null,
                    b -> perspective.id().equals(b.profile().perspective())));
            for (GoalFramework.StrategicGoal goal : perspective.goals()) {
                goals.add(goal(
                        GoalKind.STRATEGIC_GOAL,
                        goal.id(),
                        goal.name(),
                        null,
                        b -> goal.id().equals(b.profile().strategicGoal())));
            }
        }
        for (GoalFramework.EffectGoal goal : framework.effectGoals()) {
            goals.add(goal(
                    GoalKind.EFFECT_GOAL,
                    goal.id(),
                    goal.name(),
                    goal.deadline(),
                    b -> goal.id().equals(b.profile().effectGoal())));
        }
        return goals;
    }

    private Goal goal(
            GoalKind kind, String id, LocalText name, @Nullable LocalDate deadline, Predicate<Judgement> named) {
        List<BenefitEvidence> own = benefits.stream()
                .filter(named)
                .flatMap(benefit -> Stream.ofNullable(benefit.evidence()))
                .toList();
        return new Goal(
                kind,
                id,
                name,
                deadline,
                own.size(),
                (int) own.stream().filter(e -> e.variation().improved()).count(),
                (int) own.stream().filter(Reporting::asPlanned).count());
    }

    private static boolean asPlanned(BenefitEvidence evidence) {
        return evidence.trajectory().asPlanned()
                || evidence.targetKind() == TargetKind.MAINTAIN && evidence.assurance() == Assurance.PASS;
    }

    List<Effect> effects() {
        return benefits.stream()
                .flatMap(benefit -> Stream.ofNullable(benefit.evidence()).map(evidence -> effect(benefit, evidence)))
                .toList();
    }

    private Effect effect(Judgement benefit, BenefitEvidence evidence) {
        var profile = benefit.profile();
        var target = profile.target();
        boolean hidden = small.contains(benefit.head().id());
        var defined = catalogue.indicator(profile.indicatorId());
        return new Effect(
                benefit.head().id(),
                profile.title(),
                profile.initiativeId(),
                profile.divisionId(),
                profile.perspective(),
                profile.role(),
                profile.indicatorId(),
                defined == null ? "" : defined.event().definition().unit(),
                hidden || evidence.judge() == null ? null : evidence.judge().centre(),
                hidden ? null : evidence.progress().mean(),
                target == null ? null : target.value(),
                target == null ? null : target.date(),
                hidden ? null : evidence.progress().attained(),
                evidence.variation(),
                evidence.trajectory(),
                evidence.assurance(),
                evidence.freshness(),
                hidden);
    }

    List<Decision> decisions() {
        return initiatives.stream()
                .flatMap(initiative -> initiative.decisions().stream()
                        .map(Initiative.Taken::decision)
                        .filter(decision -> decision.date().getYear() == year)
                        .map(decision -> decision(initiative, decision)))
                .sorted(Comparator.comparing(Decision::date).thenComparing(Decision::initiativeId))
                .toList();
    }

    private static Decision decision(Initiative initiative, DecisionTaken taken) {
        var answers = taken.answers();
        var deviation = taken.deviation();
        return new Decision(
                initiative.id(),
                initiative.proposed().title(),
                taken.date(),
                taken.forum(),
                taken.outcome(),
                answers == null ? null : answers.outcome(),
                Agreement.of(taken),
                deviation == null ? null : deviation.reason(),
                deviation == null ? null : deviation.authority());
    }

    List<Money> economy() {
        return initiatives.stream().map(this::money).toList();
    }

    private Money money(Initiative initiative) {
        var stated = initiative.statements().calculation();
        BenefitCalculation calculation = stated == null ? null : stated.what();
        Realised own = realised.getOrDefault(initiative.id(), Realised.NOTHING);
        return new Money(
                initiative.id(),
                initiative.proposed().title(),
                planned(calculation, line -> line.kind() == LineKind.COST),
                planned(calculation, line -> line.kind() != LineKind.COST),
                planned(calculation, line -> line.kind() == LineKind.CASHABLE),
                Exact.sum(initiative.ledger().costs().stream()
                        .filter(entry -> entry.cost().period().firstDay().getYear() == year)
                        .map(entry -> entry.cost().amount())
                        .toList()),
                own.claimed(),
                own.validated(),
                own.reinvested());
    }

    private BigDecimal planned(@Nullable BenefitCalculation calculation, Predicate<CalculationLine> wanted) {
        return calculation == null
                ? BigDecimal.ZERO
                : Exact.sum(calculation.lines().stream()
                        .filter(line -> line.year() == year && wanted.test(line))
                        .map(line -> line.amount().base())
                        .toList());
    }

    List<Deviating> deviations() {
        Stream<Deviating> decided = decisions().stream()
                .filter(decision -> decision.agreement() == Agreement.DEVIATES)
                .map(decision -> new Deviating(
                        DeviationKind.DECISION,
                        decision.initiativeId(),
                        decision.title(),
                        decision.reason() == null ? "" : decision.reason()));
        return Stream.concat(decided, effects().stream().flatMap(Reporting::deviations))
                .toList();
    }

    private static Stream<Deviating> deviations(Effect effect) {
        List<Deviating> found = new ArrayList<>();
        if (effect.variation() == Variation.WORSE_SUSTAINED || effect.variation() == Variation.WORSENING) {
            found.add(deviating(DeviationKind.WORSE, effect, effect.variation().name()));
        }
        if (effect.trajectory().failing()) {
            found.add(deviating(
                    DeviationKind.BEHIND_PLAN, effect, effect.trajectory().name()));
        }
        if (effect.freshness() != Freshness.FRESH) {
            found.add(
                    deviating(DeviationKind.OVERDUE, effect, effect.freshness().name()));
        }
        return found.stream();
    }

    private static Deviating deviating(DeviationKind kind, Effect effect, String what) {
        return new Deviating(kind, effect.benefitId(), effect.title(), what);
    }

    AiSummary ai() {
        List<AiUse> uses = initiatives.stream()
                .filter(Initiative::usesAi)
                .map(Reporting::use)
                .toList();
        var classes = new TreeMap<AiActClass, Integer>();
        uses.stream()
                .flatMap(use -> Stream.ofNullable(use.aiActClass()))
                .forEach(aiActClass -> classes.merge(aiActClass, 1, Integer::sum));
        return new AiSummary(
                uses.size(),
                (int) uses.stream().filter(use -> use.aiActClass() == null).count(),
                (int) uses.stream().filter(AiUse::suspended).count(),
                classes,
                uses);
    }

    private static AiUse use(Initiative initiative) {
        var stated = initiative.statements().ai();
        var profile = stated == null ? null : stated.what();
        return new AiUse(
                initiative.id(),
                initiative.proposed().title(),
                initiative.stage(),
                profile == null ? null : profile.aiActClass(),
                profile == null ? null : profile.role(),
                profile == null ? null : profile.purpose(),
                initiative.statements().suspension() != null);
    }
}
