package se.nyttospar.command.initiative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.initiative.InitiativeState.Proposed;
import se.nyttospar.command.initiative.ProposalCommand.AppointOwners;
import se.nyttospar.command.initiative.ProposalCommand.BeginAssessment;
import se.nyttospar.command.initiative.ProposalCommand.DescribeInitiative;
import se.nyttospar.command.initiative.ProposalCommand.ProposeInitiative;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.SameFact;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.initiative.AssessmentBegun;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.InitiativeDescribed;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.initiative.OwnersAppointed;
import se.nyttospar.events.initiative.ProposalEvent;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.profile.CashingPromise;
import se.nyttospar.events.initiative.profile.InformationClassification;
import se.nyttospar.events.initiative.profile.InitiativeDescription;

/** Decides about what an initiative is and who owns it. */
final class ProposalDecider {

    private static final int MOST_SENSITIVE = 4;
    private static final int MOST_STUDIES = 50;
    private static final int MOST_DEPUTIES = 10;

    private ProposalDecider() {}

    static List<ProposalEvent> decide(ProposalCommand command, Proposed initiative, Circumstances circumstances) {
        return switch (command) {
            case ProposeInitiative propose -> proposeAgain(propose, initiative);
            case DescribeInitiative describe -> describe(describe, initiative, circumstances);
            case AppointOwners appoint -> appoint(appoint, initiative, circumstances);
            case BeginAssessment begin -> begin(begin, initiative, circumstances);
        };
    }

    static List<ProposalEvent> propose(ProposeInitiative command) {
        InitiativeProposed proposal = command.proposal();
        if (!command.divisionKnown()) {
            throw new Refusal(Rule.DIVISION_UNKNOWN, proposal.divisionId());
        }
        GoalFramework framework = command.framework();
        if (framework == null) {
            throw new Refusal(Rule.FRAMEWORK_UNKNOWN, proposal.frameworkId());
        }
        if (proposal.focusArea() != null
                && framework.focusAreas().stream().noneMatch(a -> a.id().equals(proposal.focusArea()))) {
            throw new Refusal(Rule.FOCUS_AREA_UNKNOWN, proposal.focusArea(), proposal.frameworkId());
        }
        if (proposal.portfolio() != null && !command.portfolioOpen()) {
            throw new Refusal(Rule.PORTFOLIO_UNKNOWN, proposal.portfolio());
        }
        return List.of(proposal);
    }

    private static List<ProposalEvent> proposeAgain(ProposeInitiative command, Proposed initiative) {
        if (initiative.proposal().equals(command.proposal())) {
            return List.of();
        }
        throw new Refusal(Rule.INITIATIVE_EXISTS, command.initiativeId());
    }

    private static List<ProposalEvent> describe(
            DescribeInitiative command, Proposed initiative, Circumstances circumstances) {
        InitiativeRules.checkOpen(initiative);
        InitiativeDescription before = initiative.description();
        if (before != null && SameFact.same(before, command.description())) {
            return List.of();
        }
        check(command.description());
        checkArea(command, before);
        if (before != null) {
            circumstances.requireExpectedVersion();
        }
        return List.of(new InitiativeDescribed(command.initiativeId(), command.description()));
    }

    /** An area that has been closed since it was stated may go on being stated. */
    private static void checkArea(DescribeInitiative command, @Nullable InitiativeDescription before) {
        String area = command.description().developmentArea();
        boolean stated = before != null && Objects.equals(area, before.developmentArea());
        if (area != null && !stated && !command.areaOpen()) {
            throw new Refusal(Rule.DEVELOPMENT_AREA_UNKNOWN, area);
        }
    }

    private static void check(InitiativeDescription description) {
        InformationClassification classified = description.classification();
        if (classified != null
                && Stream.of(classified.confidentiality(), classified.integrity(), classified.availability())
                        .anyMatch(level -> level < 0 || level > MOST_SENSITIVE)) {
            throw new Refusal(Rule.CLASSIFICATION_OUT_OF_RANGE);
        }
        if (description.evidence().studies().size() > MOST_STUDIES) {
            throw new Refusal(Rule.TOO_MANY_ENTRIES, "evidence.studies", MOST_STUDIES);
        }
        checkNotNegative("learningHours", description.learningHours());
        CashingPromise promise =
                description.funding() == null ? null : description.funding().promise();
        if (promise != null) {
            checkNotNegative("funding.promise.amount", promise.amount());
            InitiativeRules.checkDate(promise.by());
        }
    }

    private static void checkNotNegative(String field, @Nullable BigDecimal amount) {
        if (amount != null) {
            InitiativeRules.checkAmount(field, amount);
            if (amount.signum() < 0) {
                throw new Refusal(Rule.AMOUNT_NEGATIVE, field);
            }
        }
    }

    private static List<ProposalEvent> appoint(
            AppointOwners command, Proposed initiative, Circumstances circumstances) {
        InitiativeRules.checkOpen(initiative);
        if (command.deputies().size() > MOST_DEPUTIES) {
            throw new Refusal(Rule.TOO_MANY_ENTRIES, "deputies", MOST_DEPUTIES);
        }
        Owners before = initiative.owners();
        boolean same = Objects.equals(before.operations(), command.operationsOwner())
                && Objects.equals(before.technology(), command.technologyOwner())
                && before.deputies().equals(command.deputies());
        if (same) {
            return List.of();
        }
        if (before.operations() != null) {
            circumstances.requireExpectedVersion();
        }
        return List.of(new OwnersAppointed(
                command.initiativeId(), command.operationsOwner(), command.technologyOwner(), command.deputies()));
    }

    private static List<ProposalEvent> begin(
            BeginAssessment command, Proposed initiative, Circumstances circumstances) {
        InitiativeRules.checkPast(command.date(), circumstances.today());
        if (initiative.stage() == Stage.ASSESSMENT && initiative.open()) {
            return List.of();
        }
        if (initiative.stage() != Stage.NEEDS_ANALYSIS || initiative.condition() != Condition.RUNNING) {
            throw new Refusal(Rule.ASSESSMENT_NOT_POSSIBLE, initiative.stage(), initiative.condition());
        }
        return List.of(new AssessmentBegun(command.initiativeId(), command.date(), command.comment()));
    }
}
