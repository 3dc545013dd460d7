package se.nyttospar.command.initiative;

import java.util.Optional;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.RecommendedOutcome;
import se.nyttospar.events.initiative.Stage;

/** Which decisions are possible when, and what they lead to. */
final class Lifecycle {

    /** Where an initiative stands. */
    record Place(Stage stage, Condition condition) {}

    private Lifecycle() {}

    /** Where the decision leads, or nothing when it is not possible now. */
    static Optional<Place> after(DecisionOutcome outcome, Stage stage, Condition condition) {
        boolean running = condition == Condition.RUNNING;
        boolean tried = isInUse(stage);
        return switch (outcome) {
            case START -> when(running && stage.compareTo(Stage.PILOT) < 0, Stage.PILOT, condition);
            case CONTINUE, ADJUST -> when(running && tried, stage, condition);
            case SCALE_UP ->
                when(running && (stage == Stage.PILOT || stage == Stage.ROLLOUT), Stage.ROLLOUT, condition);
            case HAND_OVER -> when(running && stage == Stage.ROLLOUT, Stage.OPERATION, condition);
            case PAUSE -> when(running && stage != Stage.DECOMMISSIONED, stage, Condition.PAUSED);
            case RESUME -> when(condition == Condition.PAUSED, stage, Condition.RUNNING);
            case STOP ->
                when(condition != Condition.STOPPED && stage != Stage.DECOMMISSIONED, stage, Condition.STOPPED);
            case DECOMMISSION ->
                when(
                        stage != Stage.DECOMMISSIONED && (stage == Stage.OPERATION || condition == Condition.STOPPED),
                        Stage.DECOMMISSIONED,
                        condition);
            case ACCEPT_UNPRICED ->
                when(condition != Condition.STOPPED && stage != Stage.DECOMMISSIONED, stage, condition);
        };
    }

    private static boolean isInUse(Stage stage) {
        return stage == Stage.PILOT || stage == Stage.ROLLOUT || stage == Stage.OPERATION;
    }

    /** Whether there is a recommendation to answer when this is decided. */
    static boolean isAdvised(DecisionOutcome outcome, Stage stage) {
        return switch (outcome) {
            case CONTINUE, SCALE_UP, HAND_OVER, ADJUST, PAUSE, STOP -> isInUse(stage);
            case START, RESUME, DECOMMISSION, ACCEPT_UNPRICED -> false;
        };
    }

    private static Optional<Place> when(boolean possible, Stage stage, Condition condition) {
        return possible ? Optional.of(new Place(stage, condition)) : Optional.empty();
    }

    /** Whether a decision does what the recommendation says. */
    static boolean agrees(DecisionOutcome outcome, RecommendedOutcome recommended) {
        return switch (recommended) {
            case SCALE_UP -> outcome == DecisionOutcome.SCALE_UP || outcome == DecisionOutcome.HAND_OVER;
            case ADJUST -> outcome == DecisionOutcome.ADJUST;
            case PAUSE -> outcome == DecisionOutcome.PAUSE;
            case STOP -> outcome == DecisionOutcome.STOP;
            case CONTINUE_MEASURING -> outcome == DecisionOutcome.CONTINUE;
        };
    }
}
