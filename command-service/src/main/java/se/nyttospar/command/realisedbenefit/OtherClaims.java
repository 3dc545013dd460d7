package se.nyttospar.command.realisedbenefit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What others claim on the same budget line.
 *
 * @param amount kronor claimed for the same period
 * @param shares contribution shares of other benefits whose periods overlap; each benefit counts once
 * @param lineTotal the whole change on the line in the period, as the others state it, or null when none does
 */
public record OtherClaims(
        BigDecimal amount, BigDecimal shares, @Nullable BigDecimal lineTotal) {

    public static final OtherClaims NONE = new OtherClaims(BigDecimal.ZERO, BigDecimal.ZERO, null);

    /** Whether a share together with the others' is more than the whole. */
    boolean exceedWith(@Nullable BigDecimal share) {
        return share != null && share.add(shares).compareTo(BigDecimal.ONE) > 0;
    }
}
