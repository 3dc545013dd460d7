package se.nyttospar.command.realisedbenefit;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What others claim on the same budget line.
 *
 * @param amount kronor claimed for periods that overlap
 * @param shares contribution shares of other benefits whose periods overlap; each benefit counts once
 * @param totals the whole change on the line in the period and in longer ones that hold it, where others state it
 */
public record OtherClaims(BigDecimal amount, BigDecimal shares, List<LineTotal> totals) {

    public static final OtherClaims NONE = new OtherClaims(BigDecimal.ZERO, BigDecimal.ZERO, List.of());

    /** Whether a share together with the others' is more than the whole. */
    boolean exceedWith(@Nullable BigDecimal share) {
        return share != null && share.add(shares).compareTo(BigDecimal.ONE) > 0;
    }
}
