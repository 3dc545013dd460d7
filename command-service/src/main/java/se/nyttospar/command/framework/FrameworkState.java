package se.nyttospar.command.framework;

import se.nyttospar.events.framework.FrameworkEvent;
import se.nyttospar.events.framework.FrameworkPublished;
import se.nyttospar.events.framework.FrameworkRetired;
import se.nyttospar.events.framework.FrameworkRevised;
import se.nyttospar.events.framework.GoalFramework;

/** What the next decision about a goal framework needs to know. */
public sealed interface FrameworkState {

    /** Nobody has published it. */
    record Unpublished() implements FrameworkState {}

    /** It can be referred to. */
    record Published(GoalFramework framework) implements FrameworkState {}

    /** It takes nothing new. */
    record Retired(GoalFramework framework, FrameworkRetired retirement) implements FrameworkState {}

    /** The state after an event. */
    static FrameworkState evolve(FrameworkState state, FrameworkEvent event) {
        return switch (event) {
            case FrameworkPublished published -> new Published(published.framework());
            case FrameworkRevised revised -> new Published(revised.framework());
            case FrameworkRetired retired ->
                state instanceof Published published ? new Retired(published.framework(), retired) : state;
        };
    }
}
