package se.nyttospar.query.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.evidence.policy.EffectClaim;
import se.nyttospar.query.reading.StoredEvent;
import se.nyttospar.query.reading.ViewTables;

/** Benefits at a moment. */
@Component
public class Benefits {
    private static final String FILTER = """
            where (:initiative::text is null or b.initiative_id = :initiative)
            and (:division::text is null or b.division_id = :division)
            and (:unit::text is null or b.unit_id = :unit)
            and (:indicator::text is null or b.indicator_id = :indicator)
            and (:perspective::text is null or b.perspective = :perspective)
            """;
    private static final String COLUMNS = """
            select b.benefit_id, s.sequence, b.initiative_id, b.division_id, b.unit_id, b.indicator_id, b.perspective,
                   coalesce(x.redactions, 0) as redactions
            from ${valid:benefit} b
            left join (select stream, count(*) as redactions from ${schema}.redaction group by stream) x
                 on x.stream = 'benefit:' || b.benefit_id
            """;
    private static final String LAST_EVENT = "join ${schema}.stream s on s.name = 'benefit:' || b.benefit_id\n";
    /** What a stream's last event was in the past, nobody has noted. */
    private static final String LAST_EVENT_THEN = """
            cross join lateral (
                select greatest(
                    (select max(e.sequence) from ${events:benefit_event} e where e.benefit_id = b.benefit_id),
                    (select max(m.sequence) from ${events:measurement} m where m.benefit_id = b.benefit_id),
                    (select max(g.sequence) from ${events:group_measurement} g where g.benefit_id = b.benefit_id),
                    (select max(r.sequence) from ${events:redaction} r where r.stream = 'benefit:' || b.benefit_id)
                ) as sequence) s
            """;

    /** In the order in which {@link #value} takes them. */
    private static final String VALUE = """
            select benefit_id, period_start, value, numerator, denominator, sample_size, source, evidence, comment, kind,
                   reporter, recorded, position, event_id""";

    /** Every benefit that the filter lets through, retired ones too. */
    public List<BenefitHead> heads(ViewTables tables, BenefitFilter filter) {
        return filtered(tables, heads(tables) + FILTER, filter)
                .query(Benefits::head)
                .list();
    }

    /** Every benefit, with the number of its last event now instead of then: to find that one takes as long as to read them all. */
    List<BenefitHead> headsAsNow(ViewTables tables) {
        return tables.sql(COLUMNS + LAST_EVENT).query(Benefits::head).list();
    }

    /** The benefits of these ids, those that there are. */
    public List<BenefitHead> heads(ViewTables tables, Collection<String> ids) {
        return tables.sql(heads(tables) + "where b.benefit_id = any(?)")
                .param(ids.toArray(String[]::new))
                .query(Benefits::head)
                .list();
    }

    /** The benefit, or null when there is none of that id. */
    public @Nullable BenefitHead head(ViewTables tables, String id) {
        return tables.sql(heads(tables) + "where b.benefit_id = ?")
                .param(id)
                .query(Benefits::head)
                .optional()
                .orElse(null);
    }

    private static String heads(ViewTables tables) {
        return COLUMNS + (tables.past() ? LAST_EVENT_THEN : LAST_EVENT);
    }

    /** Places where active benefits claim more than the whole of an effect. */
    public Set<EffectClaim.Place> doubleCounted(ViewTables tables) {
        return Set.copyOf(tables.sql("""
                        select b.budget_line, b.indicator_id from ${valid:benefit} b
                        where b.budget_line is not null and b.share is not null
                        and not exists (select from ${events:benefit_event} e
                                        where e.benefit_id = b.benefit_id and e.type = 'benefit.retired')
                        group by b.budget_line, b.indicator_id having sum(b.share) > 1""")
                .query((row, _) -> new EffectClaim.Place(row.getString(1), row.getString(2)))
                .list());
    }

    /** The benefits with their histories, by id. */
    public Map<String, Benefit> load(ViewTables tables, Collection<BenefitHead> heads) {
        return loaded(
                tables,
                assemblies(tables, heads.stream().map(head -> new BenefitAssembly(head.id(), head.sequence()))));
    }

    /** The benefit with its history, or null when there is none of that id. Its number is that of its last event beside values. */
    @Nullable
    Benefit one(ViewTables tables, String id) {
        BenefitAssembly assembly = new BenefitAssembly(id, -1);
        Map<String, BenefitAssembly> one = assemblies(tables, Stream.of(assembly));
        return assembly.isDefined() ? loaded(tables, one).get(id) : null;
    }

    private static Map<String, Benefit> loaded(ViewTables tables, Map<String, BenefitAssembly> assemblies) {
        tables.each(
                VALUE + " from ${valid:measurement} where benefit_id = any(?) and kind <> 'X'",
                assemblies.keySet(),
                row -> {
                    BenefitAssembly assembly = assembly(assemblies, row);
                    assembly.add(value(row, assembly.profile().frequency()));
                });
        return made(assemblies);
    }

    /**
     * The same with what their values are weighed by only: neither where a value comes from nor the event that brought it. The number
     * of a benefit's last event is found on the way.
     */
    Map<String, Benefit> loadToWeigh(ViewTables tables, Collection<BenefitHead> heads) {
        Map<String, BenefitAssembly> assemblies =
                assemblies(tables, heads.stream().map(head -> new BenefitAssembly(head.id(), -1)));
        WeighedRow row = new WeighedRow();
        tables.each(WeighedRow.ROWS, assemblies.keySet(), columns -> {
            BenefitAssembly assembly = Objects.requireNonNull(assemblies.get(columns.getString(1)));
            assembly.seen(row.sequence(columns));
            if (row.isValue(columns)) {
                assembly.add(row.value(columns, assembly.profile().frequency()));
            }
        });
        tables.each(
                WeighedRow.OTHERS,
                assemblies.keySet(),
                columns -> Objects.requireNonNull(assemblies.get(columns.getString(1)))
                        .seen(columns.getLong(2)));
        return made(assemblies);
    }

    /** With their events, by id. */
    private static Map<String, BenefitAssembly> assemblies(ViewTables tables, Stream<BenefitAssembly> empty) {
        Map<String, BenefitAssembly> assemblies = empty.collect(Collectors.toMap(BenefitAssembly::id, one -> one));
        tables.sql("""
                        select benefit_id, sequence, event_id, position, type, revision, time, actor, event
                        from ${events:benefit_event} where benefit_id = any(?) order by benefit_id, sequence""").param(assemblies.keySet().toArray(String[]::new)).query(row -> {
            BenefitAssembly assembly = assembly(assemblies, row);
            assembly.seen(row.getLong("sequence"));
            assembly.add(
                    (BenefitEvent) StoredEvent.of(row),
                    row.getString("event_id"),
                    row.getLong("position"),
                    instant(row, "time"),
                    row.getString("actor"));
        });
        return assemblies;
    }

    private static Map<String, Benefit> made(Map<String, BenefitAssembly> assemblies) {
        return assemblies.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().benefit()));
    }

    /** Ids of the benefits of each initiative, retired ones too. */
    public Map<String, List<String>> ofInitiatives(ViewTables tables) {
        return tables.sql("""
                        select distinct initiative_id, benefit_id from ${events:benefit} b
                        where initiative_id is not null order by initiative_id, benefit_id""").query((row, _) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Ids of the benefits that have ever been an initiative's. */
    public List<String> everOf(ViewTables tables, String initiative) {
        return tables.sql(
                        "select distinct benefit_id from ${events:benefit} b where initiative_id = ? order by benefit_id")
                .param(initiative)
                .query(String.class)
                .list();
    }

    /** The whole histories of benefits, by id: values too that were corrected or retracted since. */
    public Map<String, BenefitPast> pasts(ViewTables tables, Collection<String> ids) {
        Map<String, BenefitPast> pasts = ids.stream().collect(Collectors.toMap(id -> id, BenefitPast::new));
        String[] all = ids.toArray(String[]::new);
        tables.sql("""
                        select benefit_id, event_id, position, type, revision, time, actor, event
                        from ${events:benefit_event} e where benefit_id = any(?) order by benefit_id, sequence""").param(all).query(row -> {
            past(pasts, row)
                    .add(new BenefitPast.Happened(
                            (BenefitEvent) StoredEvent.of(row),
                            row.getString("event_id"),
                            row.getLong("position"),
                            instant(row, "time"),
                            row.getString("actor")));
        });
        tables.each(
                VALUE + ", superseded_position from ${events:measurement} m where benefit_id = any(?) and kind <> 'X'",
                pasts.keySet(),
                row -> {
                    BenefitPast past = past(pasts, row);
                    long superseded = row.getLong(15);
                    long until = row.wasNull() ? Long.MAX_VALUE : superseded;
                    past.add(value(row, past.frequency()), until);
                });
        return pasts;
    }

    private static BenefitPast past(Map<String, BenefitPast> pasts, ResultSet row) throws SQLException {
        return Objects.requireNonNull(pasts.get(row.getString("benefit_id")));
    }

    private static BenefitAssembly assembly(Map<String, BenefitAssembly> assemblies, ResultSet row)
            throws SQLException {
        return Objects.requireNonNull(assemblies.get(row.getString("benefit_id")));
    }

    private static StatementSpec filtered(ViewTables tables, String statement, BenefitFilter filter) {
        return tables.sql(statement)
                .param("initiative", filter.initiative())
                .param("division", filter.division())
                .param("unit", filter.unit())
                .param("indicator", filter.indicator())
                .param("perspective", filter.perspective());
    }

    private static BenefitHead head(ResultSet row, int number) throws SQLException {
        return new BenefitHead(
                row.getString("benefit_id"),
                row.getLong("sequence"),
                row.getString("initiative_id"),
                row.getString("division_id"),
                row.getString("unit_id"),
                row.getString("indicator_id"),
                row.getString("perspective"),
                row.getLong("redactions"));
    }

    private static Benefit.Value value(ResultSet row, Frequency frequency) throws SQLException {
        return new Benefit.Value(
                new Period(frequency, row.getObject(2, LocalDate.class)),
                row.getBigDecimal(3),
                row.getBigDecimal(4),
                row.getBigDecimal(5),
                row.getObject(6, Integer.class),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10).equals("C"),
                row.getString(11),
                row.getObject(12, OffsetDateTime.class).toInstant(),
                row.getLong(13),
                row.getString(14));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
