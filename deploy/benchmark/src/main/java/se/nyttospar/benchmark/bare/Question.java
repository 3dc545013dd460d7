package se.nyttospar.benchmark.bare;

/** What a page shows, as the least SQL that its facts take. */
public enum Question {
    /** The first twenty initiatives. */
    BOARD("""
            select initiative_id, event from %1$s.initiative_event
            where sequence = 0 and position <= :position order by initiative_id limit 20"""),

    /** How many benefits there are per perspective and division. */
    KPI("""
            select perspective, division_id, count(*) from %1$s.benefit
            where position <= :position and (superseded_position is null or superseded_position > :position)
            group by perspective, division_id order by perspective, division_id"""),

    /** What happened to one benefit, but for its values. */
    BENEFIT("""
            select sequence, event from %1$s.benefit_event
            where benefit_id = :benefit and position <= :position order by sequence"""),

    /** The values of one benefit. */
    SERIES("""
            select period_start, value, source, reporter, recorded from %1$s.measurement
            where benefit_id = :benefit and position <= :position
            and (superseded_position is null or superseded_position > :position) order by period_start""");

    private final String sql;

    Question(String sql) {
        this.sql = sql;
    }

    String sql(String schema) {
        return sql.formatted(schema);
    }
}
