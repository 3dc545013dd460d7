package se.nyttospar.query.benefit;

import org.jspecify.annotations.Nullable;

/** Which benefits; what is null does not matter. */
public record BenefitFilter(
        @Nullable String initiative,
        @Nullable String division,
        @Nullable String unit,
        @Nullable String indicator,
        @Nullable String perspective) {

    public static final BenefitFilter ALL = new BenefitFilter(null, null, null, null, null);

    /** Whether the benefit is among them. */
    public boolean takes(BenefitHead head) {
        return matches(initiative, head.initiativeId())
                && matches(division, head.divisionId())
                && matches(unit, head.unitId())
                && matches(indicator, head.indicatorId())
                && matches(perspective, head.perspective());
    }

    private static boolean matches(@Nullable String wanted, @Nullable String there) {
        return wanted == null || wanted.equals(there);
    }

    public static BenefitFilter ofInitiative(String initiative) {
        return new BenefitFilter(initiative, null, null, null, null);
    }
}
