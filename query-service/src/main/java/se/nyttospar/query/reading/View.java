package se.nyttospar.query.reading;

import java.util.Locale;

/** The views that are filled, each on its own. */
public enum View {
    /** The facts that board, KPI views, series and lists are worked out from. */
    PORTFOLIO,
    /** Every event. */
    TIMELINE;

    /** Positions whose latest time is kept together. */
    public static final int CHUNK = 1024;

    /** Name in addresses, tables and metrics. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
