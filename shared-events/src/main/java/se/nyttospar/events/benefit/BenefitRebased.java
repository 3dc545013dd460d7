package se.nyttospar.events.benefit;

import java.time.LocalDate;
import se.nyttospar.events.FreeText;

/**
 * The process changed for a known cause, so new limits begin with the first period that starts on or after the day.
 *
 * @param approver pseudonymous id of whoever approved it
 */
public record BenefitRebased(
        String benefitId,
        LocalDate date,
        @FreeText String cause,
        @FreeText String approver) implements BenefitEvent {}
