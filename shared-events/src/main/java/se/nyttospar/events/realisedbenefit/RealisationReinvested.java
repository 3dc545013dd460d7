package se.nyttospar.events.realisedbenefit;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Some of a validated amount was put to new use (återinvestering).
 *
 * @param amount kronor; all reinvestments together are at most what was validated
 */
public record RealisationReinvested(
        String realisedBenefitId, String reinvestmentId, BigDecimal amount, String purpose, LocalDate date)
        implements RealisedBenefitEvent {}
