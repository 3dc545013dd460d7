package se.nyttospar.query.reading;

import java.util.Locale;

/** The views that are filled, each on its own. */
public enum View {
    /** The facts that board, KPI views, series and lists are worked out from. */
    PORTFOLIO,
    /** Every event. */
    TIMELINE;

    /** Name in addresses, tables and metrics. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
