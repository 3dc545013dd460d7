package se.nyttospar.query.evidence.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.TargetKind;

/**
 * The level to reach or to keep.
 *
 * @param date when it is to be reached; null when none was stated
 */
public record Target(
        TargetKind kind, BigDecimal value, @Nullable LocalDate date) {}
