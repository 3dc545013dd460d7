package se.nyttospar.command.initiative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.events.initiative.risk.Risk;
import se.nyttospar.events.initiative.risk.RiskAssessment;
import se.nyttospar.events.initiative.risk.RiskGrade;

/** What a risk assessment has to satisfy: finds every fault. */
final class RiskRules {

    private static final int MOST_RISKS = 200;
    private static final int WORST = 4;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,79}");

    private RiskRules() {}

    static List<Reason> faults(RiskAssessment assessment) {
        List<Reason> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        if (assessment.risks().isEmpty()) {
            faults.add(
                    new Reason("assessment-without-risks", "risks", "Ange minst en risk.", "State one risk at least."));
        }
        check(faults, ids, "risks", assessment.risks());
        check(faults, ids, "alternativeRisks", assessment.alternativeRisks());
        if (assessment.alternativeCost() != null) {
            EstimateRules.check(
                    faults,
                    "alternativeCost.perYear",
                    assessment.alternativeCost().perYear());
        }
        return faults;
    }

    private static void check(List<Reason> faults, Set<String> ids, String field, List<Risk> risks) {
        if (risks.size() > MOST_RISKS) {
            faults.add(new Reason("too-many-risks", field, "Högst 200 risker.", "At most 200 risks."));
            return;
        }
        for (int i = 0; i < risks.size(); i++) {
            check(faults, ids, "%s[%d]".formatted(field, i), risks.get(i));
        }
    }

    private static void check(List<Reason> faults, Set<String> ids, String field, Risk risk) {
        if (!ID.matcher(risk.riskId()).matches()) {
            faults.add(new Reason(
                    "id-invalid",
                    field + ".riskId",
                    "Riskens id skrivs med a–z, 0–9, punkt, bindestreck och understreck.",
                    "The id of a risk is written with a–z, 0–9, dot, hyphen and underscore."));
        }
        if (!ids.add(risk.riskId())) {
            faults.add(new Reason(
                    "risk-id-twice", field + ".riskId", "Två risker har samma id.", "Two risks have the same id."));
        }
        checkGrade(faults, field + ".grade", risk.grade());
        RiskGrade residual = risk.residual();
        if (residual != null) {
            checkGrade(faults, field + ".residual", residual);
            checkTreated(faults, field, risk, residual);
        }
    }

    private static void checkGrade(List<Reason> faults, String field, RiskGrade grade) {
        if (outside(grade.severity()) || outside(grade.likelihood())) {
            faults.add(new Reason(
                    "grade-out-of-range",
                    field,
                    "Allvarlighet och sannolikhet är 1–4.",
                    "Severity and likelihood are 1–4."));
        }
    }

    private static boolean outside(int grade) {
        return grade < 1 || grade > WORST;
    }

    /** Less risk than before needs something that makes it less. */
    private static void checkTreated(List<Reason> faults, String field, Risk risk, RiskGrade residual) {
        boolean lower = residual.severity() * residual.likelihood()
                < risk.grade().severity() * risk.grade().likelihood();
        if (lower && risk.treatment() == null) {
            faults.add(new Reason(
                    "treatment-missing",
                    field + ".treatment",
                    "Risken blir lägre utan att någon åtgärd är angiven.",
                    "The risk becomes lower without any treatment being stated."));
        }
    }
}
