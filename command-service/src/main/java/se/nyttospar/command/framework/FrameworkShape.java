package se.nyttospar.command.framework;

import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.events.catalogue.UnreadableEventException;
import se.nyttospar.events.framework.FrameworkPublished;
import se.nyttospar.events.framework.GoalFramework;

/** Checks that a goal framework states everything that its event needs. */
final class FrameworkShape {

    private static final EventJson JSON = new EventJson();

    private FrameworkShape() {}

    /** @throws Refusal naming what is missing */
    static GoalFramework complete(GoalFramework framework) {
        try {
            byte[] written = JSON.write(new FrameworkPublished("-", framework));
            return ((FrameworkPublished) JSON.read("framework.published", 1, written)).framework();
        } catch (UnreadableEventException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new Refusal(
                    Rule.FRAMEWORK_INVALID,
                    String.valueOf(cause.getMessage()).lines().findFirst().orElse("?"));
        }
    }
}
