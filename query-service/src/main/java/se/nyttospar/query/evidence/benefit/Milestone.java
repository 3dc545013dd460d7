package se.nyttospar.query.evidence.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value planned for a day on the way to the target. */
public record Milestone(LocalDate date, BigDecimal value) {}
