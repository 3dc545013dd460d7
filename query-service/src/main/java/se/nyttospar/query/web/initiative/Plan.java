package se.nyttospar.query.web.initiative;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.query.initiative.InitiativeAnswer;
import se.nyttospar.query.web.frame.Visitor;

/** What can still be stated of an initiative, and where: parts of its plan as their pages are called. */
final class Plan {
    /** Where what "effect before effort" lacks is stated. */
    static final Map<String, String> BY_GATE = Map.of(
            "operations-owner", "owners",
            "primary-benefit-with-indicator-and-target", "benefits",
            "benefit-calculation", "calculation",
            "risk-assessment", "risk-assessment",
            "alternative-risks", "risk-assessment",
            "alternative-cost", "risk-assessment",
            "ai-profile", "ai-profile",
            "decision-point", "decision-points");

    private Plan() {}

    /** Whether it can be planned at all, and is of the visitor's division where they have one. */
    static boolean isOpenTo(Visitor visitor, InitiativeAnswer initiative) {
        String own = visitor.ownDivision();
        return initiative.condition() != Condition.STOPPED
                && initiative.stage() != Stage.DECOMMISSIONED
                && (own == null || own.equals(initiative.divisionId()));
    }

    static List<String> parts(InitiativeAnswer initiative) {
        return Stream.of(
                        "description",
                        "owners",
                        "benefits",
                        "calculation",
                        "risk-assessment",
                        "ai-profile",
                        "decision-points",
                        "assessment")
                .filter(part -> switch (part) {
                    case "ai-profile" -> initiative.usesAi();
                    case "assessment" -> initiative.stage() == Stage.NEEDS_ANALYSIS;
                    default -> true;
                })
                .toList();
    }
}
