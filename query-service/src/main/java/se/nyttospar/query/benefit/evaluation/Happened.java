package se.nyttospar.query.benefit.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.nyttospar.query.reading.ViewTables;

/**
 * Which streams of a view have moved since an earlier look at it.
 *
 * @param benefits ids
 * @param initiatives ids
 * @param surroundsAll whether something moved that any benefit may be weighed by: indicators, policies, frameworks, organisation
 */
record Happened(Set<String> benefits, Set<String> initiatives, boolean surroundsAll) {
    /** Streams that nothing is weighed by. */
    private static final Set<String> APART = Set.of("realised-benefit", "effect-chain", "meeting", "reference");

    /** The earliest transaction that the statements of this moment may not see. */
    static String mark(ViewTables tables) {
        return tables.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query(String.class)
                .single();
    }

    /** @param mark of the earlier look */
    static Happened since(String mark, ViewTables tables) {
        return of(tables.sql("select name from ${schema}.stream where tx >= ?::xid8")
                .param(mark)
                .query(String.class)
                .list());
    }

    private static Happened of(List<String> streams) {
        Set<String> benefits = new HashSet<>();
        Set<String> initiatives = new HashSet<>();
        boolean surroundsAll = false;
        for (String stream : streams) {
            int colon = stream.indexOf(':');
            String family = stream.substring(0, colon);
            String id = stream.substring(colon + 1);
            switch (family) {
                case "benefit" -> benefits.add(id);
                case "initiative" -> initiatives.add(id);
                default -> surroundsAll |= !APART.contains(family);
            }
        }
        return new Happened(benefits, initiatives, surroundsAll);
    }

    boolean isNothing() {
        return benefits.isEmpty() && initiatives.isEmpty() && !surroundsAll;
    }
}
