package se.nyttospar.query.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.calculation.Alternative;
import se.nyttospar.events.initiative.calculation.BenefitCalculation;
import se.nyttospar.events.initiative.calculation.CalculationLine;
import se.nyttospar.events.initiative.risk.AlternativeCost;
import se.nyttospar.events.initiative.risk.Risk;
import se.nyttospar.events.initiative.risk.RiskAssessment;
import se.nyttospar.events.reference.ExchangePackage;
import se.nyttospar.events.reference.PackagedCalculation;
import se.nyttospar.events.reference.PackagedCalculation.CaseFigures;
import se.nyttospar.events.reference.PackagedEffect;
import se.nyttospar.events.reference.PackagedRisks;
import se.nyttospar.query.evidence.economy.Case;
import se.nyttospar.query.evidence.economy.KeyFigures;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Pricing;

/** Puts a package together: what is known of an initiative, without anything that is internal. */
final class Packaging {

    private Packaging() {}

    static ExchangePackage of(Initiative initiative, List<PackagedEffect> effects, LocalDate day) {
        var proposed = initiative.proposed();
        var calculation = initiative.statements().calculation();
        var risks = initiative.statements().risks();
        return new ExchangePackage(
                ExchangePackage.FORMAT,
                ExchangePackage.VERSION,
                day,
                new ExchangePackage.Subject(
                        ForOthers.text(proposed.title()),
                        ForOthers.textIfAny(proposed.description()),
                        proposed.kind(),
                        initiative.stage(),
                        initiative.condition(),
                        initiative.usesAi()),
                calculation == null ? null : calculation(calculation.what()),
                risks == null ? null : risks(risks.what()),
                effects);
    }

    private static PackagedCalculation calculation(BenefitCalculation stated) {
        return new PackagedCalculation(
                stated.priceLevel(),
                stated.firstYear(),
                stated.horizon(),
                stated.discountRate(),
                lines(stated.lines()),
                stated.alternatives().stream().map(Packaging::alternative).toList(),
                ForOthers.textIfAny(stated.assumptions()),
                new PackagedCalculation.Figures(
                        figures(stated, Case.LOW), figures(stated, Case.BASE), figures(stated, Case.HIGH)));
    }

    private static PackagedCalculation.Alternative alternative(Alternative stated) {
        return new PackagedCalculation.Alternative(
                ForOthers.text(stated.title()),
                stated.zero(),
                ForOthers.textIfAny(stated.description()),
                lines(stated.lines()));
    }

    private static List<PackagedCalculation.Line> lines(List<CalculationLine> stated) {
        return stated.stream()
                .map(line -> new PackagedCalculation.Line(
                        line.year(), line.kind(), ForOthers.text(line.title()), line.amount()))
                .toList();
    }

    private static CaseFigures figures(BenefitCalculation stated, Case outcome) {
        KeyFigures figures = KeyFigures.of(
                Pricing.lines(stated.lines()), stated.firstYear(), stated.horizon(), stated.discountRate(), outcome);
        return new CaseFigures(
                ForOthers.figure(figures.netPresentValue()),
                ForOthers.figureIfKnown(figures.benefitCostRatio()),
                ForOthers.figureIfKnown(figures.payback()),
                ForOthers.figureIfKnown(figures.discountedPayback()),
                ForOthers.figureIfKnown(figures.switchingValue()));
    }

    private static PackagedRisks risks(RiskAssessment stated) {
        return new PackagedRisks(
                stated.assessedOn(),
                stated.risks().stream().map(Packaging::risk).toList(),
                stated.alternativeRisks().stream().map(Packaging::risk).toList(),
                cost(stated.alternativeCost()));
    }

    private static PackagedRisks.Assessed risk(Risk stated) {
        return new PackagedRisks.Assessed(
                stated.kind(),
                ForOthers.text(stated.cause()),
                ForOthers.text(stated.consequence()),
                stated.grade(),
                ForOthers.textIfAny(stated.treatment()),
                stated.residual());
    }

    private static @Nullable AlternativeCost cost(@Nullable AlternativeCost stated) {
        return stated == null ? null : new AlternativeCost(stated.perYear(), ForOthers.text(stated.explanation()));
    }
}
