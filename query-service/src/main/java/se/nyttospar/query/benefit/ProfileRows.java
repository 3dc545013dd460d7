package se.nyttospar.query.benefit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.query.feed.FeedRecord;
import se.nyttospar.query.generation.CopyRows;

/** What was promised of the benefits in a batch, as rows: what is looked for by, and until which position it counted. */
final class ProfileRows {

    private static final class Row {
        private final FeedRecord event;
        private final BenefitProfile profile;
        private @Nullable Long supersededPosition;

        Row(FeedRecord event, BenefitProfile profile) {
            this.event = event;
            this.profile = profile;
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Row> first = new LinkedHashMap<>();
    private final Map<String, Row> latest = new LinkedHashMap<>();

    void add(FeedRecord event, BenefitProfile profile) {
        Row row = new Row(event, profile);
        rows.add(row);
        first.putIfAbsent(event.subject(), row);
        Row before = latest.put(event.subject(), row);
        if (before != null) {
            before.supersededPosition = event.position();
        }
    }

    void write(Connection connection, String schema) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        supersede(connection, schema);
        CopyRows copy = new CopyRows(
                "benefit",
                "benefit_id",
                "initiative_id",
                "division_id",
                "unit_id",
                "indicator_id",
                "perspective",
                "role",
                "budget_line",
                "share",
                "position",
                "superseded_position");
        rows.forEach(row -> copy.add(
                row.event.subject(),
                row.profile.initiativeId(),
                row.profile.divisionId(),
                row.profile.unitId(),
                row.profile.indicatorId(),
                row.profile.perspective(),
                row.profile.role(),
                row.profile.budgetLine(),
                row.profile.contributionShare(),
                row.event.position(),
                row.supersededPosition));
        copy.write(connection, schema);
    }

    /** The first row of a benefit in this batch is what supersedes the one of an earlier batch; a definition has none before it. */
    private void supersede(Connection connection, String schema) throws SQLException {
        List<Row> revisions =
                first.values().stream().filter(row -> row.event.sequence() > 0).toList();
        if (revisions.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(
                "update %s.benefit set superseded_position = ? where benefit_id = ? and superseded_position is null"
                        .formatted(schema))) {
            for (Row row : revisions) {
                update.setLong(1, row.event.position());
                update.setString(2, row.event.subject());
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
