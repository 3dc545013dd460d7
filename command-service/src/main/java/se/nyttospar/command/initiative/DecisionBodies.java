package se.nyttospar.command.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.initiative.DecisionCommand.Decide;
import se.nyttospar.events.initiative.AnsweredRecommendation;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.Deviation;
import se.nyttospar.events.initiative.RecommendedOutcome;
import se.nyttospar.events.initiative.ai.AiRules;
import se.nyttospar.events.initiative.ledger.StandingReport;
import se.nyttospar.events.initiative.ledger.StandingReport.Standing;

/** What requests about decision points and decisions contain. */
final class DecisionBodies {

    private DecisionBodies() {}

    record DecisionPoint(@NotNull LocalDate date) {}

    record StandingBody(
            @NotNull Standing resources,
            @NotNull Standing schedule,
            @Nullable @Size(max = 4000) String comment) {
        StandingReport report(LocalDate decisionPoint) {
            return new StandingReport(decisionPoint, resources, schedule, comment);
        }
    }

    record Answered(
            @NotNull RecommendedOutcome outcome,
            @NotNull @Min(1) @Max(99) Integer rule,
            @NotNull @Min(1) Integer policyVersion,
            @NotNull @Min(0) Long position,
            @NotNull LocalDate day) {
        AnsweredRecommendation recommendation() {
            return new AnsweredRecommendation(outcome, rule, policyVersion, position, day);
        }
    }

    record Departure(
            @NotBlank @Size(max = 4000) String reason,
            @NotBlank @Size(max = 200) String authority) {
        Deviation deviation() {
            return new Deviation(reason, authority);
        }
    }

    record Decision(
            @Nullable String id,
            @NotNull DecisionOutcome outcome,
            @NotBlank @Size(max = 200) String forum,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 8000) String rationale,
            @Nullable @Size(max = 8000) String conditions,
            @Nullable LocalDate nextDecisionPoint,
            @Nullable @Valid Answered answers,
            @Nullable @Valid Departure deviation) {
        Decide decide(
                String initiativeId,
                String decisionId,
                List<PromisedBenefit> benefits,
                AiRules aiRules,
                DecisionGrounds grounds) {
            return new Decide(
                    initiativeId,
                    decisionId,
                    outcome,
                    forum,
                    date,
                    rationale,
                    conditions,
                    nextDecisionPoint,
                    answers == null ? null : answers.recommendation(),
                    deviation == null ? null : deviation.deviation(),
                    benefits,
                    aiRules,
                    grounds);
        }
    }

    record CarriedOut(
            @NotNull LocalDate date,
            @Nullable @Size(max = 4000) String comment) {}
}
