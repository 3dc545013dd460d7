package se.nyttospar.query.initiative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.AiUseResumed;
import se.nyttospar.events.initiative.AiUseSuspended;
import se.nyttospar.events.initiative.ai.AiProfile;
import se.nyttospar.events.initiative.calculation.BenefitCalculation;
import se.nyttospar.events.initiative.risk.Risk;
import se.nyttospar.events.initiative.risk.RiskAssessment;

/**
 * What has been stated of an initiative, each with the id of the event that says so.
 *
 * @param calculation the last one submitted
 * @param closedYears as they were last closed, in order
 * @param risks the last assessment
 * @param accepted acceptances of risks, by risk; only of risks that are still as they were then
 * @param ai the last AI profile
 * @param suspension set while the use of AI is suspended
 * @param resumption the last time that the use of AI was resumed
 */
public record Statements(
        @Nullable Stated<BenefitCalculation> calculation,
        List<Stated<Closed>> closedYears,
        @Nullable Stated<RiskAssessment> risks,
        Map<String, Stated<Acceptance>> accepted,
        @Nullable Stated<AiProfile> ai,
        @Nullable Stated<AiUseSuspended> suspension,
        @Nullable Stated<AiUseResumed> resumption) {

    /** What was said, and the id of the event that said it. */
    public record Stated<T>(String eventId, T what) {}

    /** A year of the calculation with what was validated for it. */
    public record Closed(int year, BigDecimal validated) {}

    /**
     * Someone accepted what remains of a risk.
     *
     * @param risk as it was then
     * @param by pseudonymous id
     */
    public record Acceptance(Risk risk, String by, String rationale) {}
}
