package se.nyttospar.events.framework;

import se.nyttospar.events.FreeText;

/** A goal framework has new content from now on; {@code framework} is all of it. */
public record FrameworkRevised(
        String frameworkId,
        GoalFramework framework,
        @FreeText String reason) implements FrameworkEvent {}
