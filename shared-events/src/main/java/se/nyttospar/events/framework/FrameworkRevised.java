package se.nyttospar.events.framework;

/** A goal framework has new content from now on; {@code framework} is all of it. */
public record FrameworkRevised(String frameworkId, GoalFramework framework, String reason) implements FrameworkEvent {}
