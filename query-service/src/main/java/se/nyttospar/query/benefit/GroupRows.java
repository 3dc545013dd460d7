package se.nyttospar.query.benefit;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.benefit.PopulationGroup;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.feed.FeedRecord;
import se.nyttospar.query.generation.CopyRows;

/** Measuring events of groups of people as rows of a batch. */
final class GroupRows {
    private final CopyRows rows = new CopyRows(
            "group_measurement",
            "benefit_id",
            "dimension",
            "name",
            "period_start",
            "sequence",
            "position",
            "kind",
            "value",
            "denominator",
            "sample_size",
            "reporter",
            "recorded");

    void add(FeedRecord event, PopulationGroup group, char kind, Measurement measurement) {
        add(event, group, kind, measurement.period(), measurement);
    }

    void retract(FeedRecord event, PopulationGroup group, Period period) {
        add(event, group, 'X', period, null);
    }

    private void add(
            FeedRecord event, PopulationGroup group, char kind, Period period, @Nullable Measurement measurement) {
        rows.add(
                event.subject(),
                group.by(),
                group.name(),
                period.firstDay(),
                event.sequence(),
                event.position(),
                kind,
                measurement == null ? null : measurement.value(),
                measurement == null ? null : measurement.denominator(),
                measurement == null ? null : measurement.sampleSize(),
                event.actor(),
                event.time());
    }

    void write(Connection connection, String schema) throws SQLException {
        rows.write(connection, schema);
    }
}
