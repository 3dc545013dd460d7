package se.nyttospar.query.decision;

import java.util.Comparator;
import se.nyttospar.query.initiative.Initiative;

/** A decision with the initiative that it is about. */
record LoggedDecision(Initiative initiative, Initiative.Taken taken) {

    /** Newest first: by the day of the decision, and on the same day the one recorded last. */
    static final Comparator<LoggedDecision> NEWEST_FIRST = Comparator.comparing(
                    (LoggedDecision logged) -> logged.taken().decision().date())
            .thenComparing(logged -> logged.taken().position())
            .reversed();

    String title() {
        return initiative.proposed().title();
    }

    String divisionId() {
        return initiative.proposed().divisionId();
    }

    Agreement agreement() {
        return Agreement.of(taken.decision().outcome(), taken.decision().answers());
    }
}
