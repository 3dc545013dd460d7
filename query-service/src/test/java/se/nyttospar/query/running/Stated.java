package se.nyttospar.query.running;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitDefined;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitType;
import se.nyttospar.events.initiative.AiProfiled;
import se.nyttospar.events.initiative.CalculationSubmitted;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.initiative.RisksAssessed;
import se.nyttospar.events.initiative.ai.AiActClass;
import se.nyttospar.events.initiative.ai.AiProfile;
import se.nyttospar.events.initiative.ai.AiRole;
import se.nyttospar.events.initiative.ai.HumanOversight;
import se.nyttospar.events.initiative.calculation.Alternative;
import se.nyttospar.events.initiative.calculation.BenefitCalculation;
import se.nyttospar.events.initiative.calculation.CalculationLine;
import se.nyttospar.events.initiative.calculation.Estimate;
import se.nyttospar.events.initiative.calculation.LineKind;
import se.nyttospar.events.initiative.risk.AlternativeCost;
import se.nyttospar.events.initiative.risk.Risk;
import se.nyttospar.events.initiative.risk.RiskAssessment;
import se.nyttospar.events.initiative.risk.RiskGrade;
import se.nyttospar.events.initiative.risk.RiskKind;
import se.nyttospar.events.realisedbenefit.RealisationClaim;
import se.nyttospar.events.time.Period;

/** What a made-up major initiative states before it starts. */
public final class Stated {

    private Stated() {}

    public static InitiativeProposed major(String id, boolean usesAi) {
        return new InitiativeProposed(
                id,
                "Insats " + id,
                null,
                InitiativeKind.MAJOR,
                "norr",
                "norrbotten",
                null,
                null,
                usesAi,
                "owner-1",
                null);
    }

    /** The same benefit with a day on which it is planned to go live. */
    public static BenefitDefined planned(BenefitDefined defined, LocalDate goLive) {
        BenefitProfile p = defined.profile();
        return new BenefitDefined(
                defined.benefitId(),
                profile(p, p.type(), p.perspective(), goLive, p.contributionShare(), p.budgetLine()));
    }

    /** The same promise as money, with a share of what is saved on a budget line. */
    public static BenefitProfile cashable(BenefitProfile p, @Nullable BigDecimal share, @Nullable String budgetLine) {
        return profile(p, BenefitType.CASHABLE, "ekonomi", p.plannedGoLive(), share, budgetLine);
    }

    private static BenefitProfile profile(
            BenefitProfile p,
            BenefitType type,
            String perspective,
            @Nullable LocalDate plannedGoLive,
            @Nullable BigDecimal share,
            @Nullable String budgetLine) {
        return new BenefitProfile(
                p.initiativeId(),
                p.effectGoal(),
                p.frameworkId(),
                p.title(),
                p.description(),
                type,
                p.role(),
                p.safetyCritical(),
                perspective,
                p.strategicGoal(),
                p.indicatorId(),
                p.frequency(),
                p.divisionId(),
                p.unitId(),
                p.group(),
                p.beneficiary(),
                p.owner(),
                p.declaredBaseline(),
                p.target(),
                p.milestones(),
                plannedGoLive,
                p.earliestEffect(),
                p.attribution(),
                p.comparisonBenefitId(),
                share,
                budgetLine);
    }

    /** Money saved in the first tertial of 2025 on line 4127. */
    public static RealisationClaim claim(
            String benefit, String initiative, String amount, @Nullable String share, @Nullable String lineTotal) {
        return new RealisationClaim(
                benefit,
                initiative,
                "ekonomi",
                "norr",
                BenefitType.CASHABLE,
                Period.parse("2025-T1"),
                "4127",
                new BigDecimal(amount),
                share == null ? null : new BigDecimal(share),
                lineTotal == null ? null : new BigDecimal(lineTotal),
                null,
                null);
    }

    public static CalculationLine line(int year, LineKind kind, String amount) {
        BigDecimal exact = new BigDecimal(amount);
        return new CalculationLine(year, kind, "Rad", new Estimate(exact, exact, exact), "Regionen");
    }

    /** Five years from the first one, at 25 % so that figures come out even, beside a zero alternative without lines. */
    public static CalculationSubmitted calculation(String id, int firstYear, CalculationLine... lines) {
        return new CalculationSubmitted(
                id,
                new BenefitCalculation(
                        firstYear,
                        firstYear,
                        5,
                        new BigDecimal("0.25"),
                        Arrays.asList(lines),
                        List.of(new Alternative("Som i dag", true, null, List.of())),
                        null));
    }

    public static Risk risk(String riskId, int severity, int likelihood) {
        return new Risk(
                riskId,
                RiskKind.PATIENT_SAFETY,
                "Orsak",
                "Följd",
                new RiskGrade(4, 4),
                "Åtgärd",
                "owner-2",
                new RiskGrade(severity, likelihood));
    }

    public static RisksAssessed risks(String id, Risk... risks) {
        return new RisksAssessed(
                id,
                new RiskAssessment(
                        LocalDate.of(2025, 1, 10),
                        Arrays.asList(risks),
                        List.of(risk("alternativ", 3, 4)),
                        new AlternativeCost(
                                new Estimate(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.TEN), "Hyrpersonal")));
    }

    public static AiProfiled ai(String id, AiActClass aiActClass, @Nullable HumanOversight oversight) {
        return new AiProfiled(
                id, new AiProfile(aiActClass, AiRole.DEPLOYER, "Sortera", false, oversight, null, null, List.of()));
    }
}
