package se.nyttospar.query.kpi;

import org.jspecify.annotations.Nullable;
import se.nyttospar.query.benefit.BenefitFilter;
import se.nyttospar.query.benefit.BenefitHead;

/** Which benefits a KPI view is made of; what is null does not matter. */
record KpiFilter(
        @Nullable String perspective,
        @Nullable String goal,
        @Nullable String area,
        @Nullable String indicator,
        @Nullable String portfolio,
        @Nullable String division,
        @Nullable String unit) {

    BenefitFilter stored() {
        return new BenefitFilter(null, division, unit, indicator, perspective);
    }

    boolean takes(BenefitHead head, Places places) {
        return (area == null || area.equals(places.area(head)))
                && (portfolio == null || places.inPortfolio(head, portfolio));
    }

    boolean takes(Seen seen) {
        return goal == null || goal.equals(seen.profile().strategicGoal());
    }

    /** Where a part is asked for, the total of what is left would pass for the region's. */
    boolean takes(KpiRow row) {
        return switch (row.over()) {
            case REGION -> division == null && unit == null;
            case DIVISION -> division == null || division.equals(row.part());
            case UNIT -> unit == null || unit.equals(row.part());
            case PORTFOLIO, DEVELOPMENT_AREA -> true;
        };
    }
}
