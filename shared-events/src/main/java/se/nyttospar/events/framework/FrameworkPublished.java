package se.nyttospar.events.framework;

/** A goal framework was adopted; initiatives and benefits may refer to it from now on. */
public record FrameworkPublished(String frameworkId, GoalFramework framework) implements FrameworkEvent {}
