package se.nyttospar.command.framework;

import java.time.LocalDate;
import se.nyttospar.command.request.Command;
import se.nyttospar.events.framework.FrameworkEvent;
import se.nyttospar.events.framework.GoalFramework;

/** What can be asked of a goal framework. */
public sealed interface FrameworkCommand extends Command {

    String frameworkId();

    @Override
    default String stream() {
        return FrameworkEvent.FAMILY + ':' + frameworkId();
    }

    /** Put a goal framework in force. */
    record PublishFramework(String frameworkId, GoalFramework framework) implements FrameworkCommand {}

    /** Give a goal framework new content; {@code framework} is all of it. */
    record ReviseFramework(String frameworkId, GoalFramework framework, String reason) implements FrameworkCommand {}

    /** Let a goal framework take no new initiatives and benefits after a day. */
    record RetireFramework(String frameworkId, LocalDate lastDay, String reason) implements FrameworkCommand {}
}
