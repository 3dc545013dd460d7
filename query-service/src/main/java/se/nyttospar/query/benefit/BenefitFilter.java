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

    public static BenefitFilter ofInitiative(String initiative) {
        return new BenefitFilter(initiative, null, null, null, null);
    }
}
