package se.nyttospar.events.initiative.ledger;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;
import se.nyttospar.events.time.Period;

/**
 * What something cost.
 *
 * @param amount in kronor of its time; negative for a refund
 */
public record ActualCost(
        Period period,
        BigDecimal amount,
        CostCategory category,
        @FreeText @Nullable String comment) {}
