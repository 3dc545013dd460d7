package se.nyttospar.query.benefit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.feed.FeedRecord;
import se.nyttospar.query.generation.CopyRows;

/** Measuring events of a batch as rows: what each period's value was, and until which position it counted. */
final class MeasurementRows {
    private final List<Row> rows = new ArrayList<>();
    private final Map<Key, Row> latest = new HashMap<>();

    private record Key(String benefit, Period period) {}

    private static final class Row {
        private final FeedRecord event;
        private final Key key;
        private final char kind;
        private final @Nullable Measurement measurement;
        private @Nullable Long supersededPosition;

        Row(FeedRecord event, Key key, char kind, @Nullable Measurement measurement) {
            this.event = event;
            this.key = key;
            this.kind = kind;
            this.measurement = measurement;
        }
    }

    void recorded(FeedRecord event, Measurement measurement) {
        add(new Row(event, new Key(event.subject(), measurement.period()), 'R', measurement));
    }

    void corrected(FeedRecord event, Measurement measurement) {
        add(new Row(event, new Key(event.subject(), measurement.period()), 'C', measurement));
    }

    void retracted(FeedRecord event, Period period) {
        add(new Row(event, new Key(event.subject(), period), 'X', null));
    }

    private void add(Row row) {
        Row before = latest.put(row.key, row);
        if (before != null) {
            before.supersededPosition = row.event.position();
        }
        rows.add(row);
    }

    void write(Connection connection, String schema) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        // A value for a period that had none can only supersede a retraction, and there are few of those.
        supersede(connection, schema, firstOfKind('R'), "and m.kind = 'X'");
        supersede(connection, schema, firstOfOtherKinds(), "");
        CopyRows copy = new CopyRows(
                "measurement",
                "benefit_id",
                "period_start",
                "sequence",
                "position",
                "event_id",
                "kind",
                "value",
                "numerator",
                "denominator",
                "sample_size",
                "source",
                "evidence",
                "comment",
                "reporter",
                "recorded",
                "superseded_position");
        rows.forEach(row -> copy(row, copy));
        copy.write(connection, schema);
    }

    private static void copy(Row row, CopyRows copy) {
        Measurement m = row.measurement;
        copy.add(
                row.key.benefit,
                row.key.period.firstDay(),
                row.event.sequence(),
                row.event.position(),
                row.event.id(),
                row.kind,
                m == null ? null : m.value(),
                m == null ? null : m.numerator(),
                m == null ? null : m.denominator(),
                m == null ? null : m.sampleSize(),
                m == null ? null : m.source(),
                m == null ? null : m.evidence(),
                m == null ? null : m.comment(),
                row.event.actor(),
                row.event.time(),
                row.supersededPosition);
    }

    private List<Row> firstOfKind(char kind) {
        return firsts().filter(row -> row.kind == kind).toList();
    }

    private List<Row> firstOfOtherKinds() {
        return firsts().filter(row -> row.kind != 'R').toList();
    }

    /** The first row of each period in this batch is what supersedes rows of earlier batches. */
    private java.util.stream.Stream<Row> firsts() {
        Map<Key, Row> first = new HashMap<>();
        rows.forEach(row -> first.putIfAbsent(row.key, row));
        return first.values().stream();
    }

    private static void supersede(Connection connection, String schema, List<Row> by, String only) throws SQLException {
        if (by.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement("""
                update %s.measurement m set superseded_position = s.position
                from unnest(?::text[], ?::date[], ?::bigint[]) as s(benefit_id, period_start, position)
                where m.benefit_id = s.benefit_id and m.period_start = s.period_start
                and m.superseded_position is null %s""".formatted(schema, only))) {
            update.setArray(
                    1,
                    connection.createArrayOf(
                            "text", by.stream().map(row -> row.key.benefit).toArray()));
            update.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            by.stream()
                                    .map(row -> row.key.period.firstDay().toString())
                                    .toArray()));
            update.setArray(
                    3,
                    connection.createArrayOf(
                            "int8", by.stream().map(row -> row.event.position()).toArray()));
            update.executeUpdate();
        }
    }
}
