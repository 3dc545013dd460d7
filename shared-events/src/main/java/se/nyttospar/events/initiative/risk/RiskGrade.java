package se.nyttospar.events.initiative.risk;

/**
 * How bad and how likely.
 *
 * @param severity 1–4
 * @param likelihood 1–4
 */
public record RiskGrade(int severity, int likelihood) {}
