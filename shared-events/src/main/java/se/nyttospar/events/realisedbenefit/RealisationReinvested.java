package se.nyttospar.events.realisedbenefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.nyttospar.events.FreeText;

/**
 * Some of a validated amount was put to new use (återinvestering).
 *
 * @param amount kronor; all reinvestments together are at most what was validated
 */
public record RealisationReinvested(
        String realisedBenefitId,
        String reinvestmentId,
        BigDecimal amount,
        @FreeText String purpose,
        LocalDate date) implements RealisedBenefitEvent {}
