package se.nyttospar.query.board;

import java.util.ArrayList;
import java.util.List;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.query.initiative.Initiative;

/** What an initiative lacks of what must be there before the effort. */
final class EffectBeforeEffort {

    private EffectBeforeEffort() {}

    /** @param benefits the active ones of the initiative, those whose indicator is known */
    static List<String> missing(Initiative initiative, List<BenefitProfile> benefits) {
        List<String> missing = new ArrayList<>();
        if (initiative.proposed().operationsOwner() == null) {
            missing.add("operations-owner");
        }
        if (benefits.stream().noneMatch(EffectBeforeEffort::primaryWithTarget)) {
            missing.add("primary-benefit-with-indicator-and-target");
        }
        if (initiative.proposed().kind() == InitiativeKind.MAJOR) {
            // Nothing records these yet, so a major initiative cannot have them.
            missing.addAll(List.of("benefit-calculation", "risk-assessment", "alternative-risks", "alternative-cost"));
            if (initiative.points().isEmpty()) {
                missing.add("decision-point");
            }
        }
        return missing;
    }

    private static boolean primaryWithTarget(BenefitProfile benefit) {
        return benefit.role() == BenefitRole.PRIMARY && benefit.target() != null;
    }
}
