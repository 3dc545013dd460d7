package se.nyttospar.command.framework;

import se.nyttospar.command.request.Command;
import se.nyttospar.events.framework.FrameworkEvent;
import se.nyttospar.events.framework.GoalFramework;

/** Put a goal framework in force. */
public record PublishFramework(String frameworkId, GoalFramework framework) implements Command {

    @Override
    public String stream() {
        return FrameworkEvent.FAMILY + ':' + frameworkId;
    }
}
