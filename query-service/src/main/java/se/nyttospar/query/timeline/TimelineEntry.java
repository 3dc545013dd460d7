package se.nyttospar.query.timeline;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.query.benefit.SmallCells;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event: what, who, when.
 *
 * @param stream whose order it belongs to
 * @param sequence its number there
 * @param event as it was written
 * @param suppressed whether a value was left out of it, because too few are behind it
 */
record TimelineEntry(
        String stream,
        long sequence,
        long position,
        String eventId,
        Instant time,
        String actor,
        String type,
        int revision,
        JsonNode event,
        boolean suppressed) {
    private static final JsonMapper JSON = EventJson.mapper();
    private static final List<String> TELLING = List.of("value", "numerator", "denominator", "sampleSize", "comment");

    static TimelineEntry of(ResultSet row, int number) throws SQLException {
        return new TimelineEntry(
                row.getString("stream"),
                row.getLong("sequence"),
                row.getLong("position"),
                row.getString("event_id"),
                row.getObject("time", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("type"),
                row.getInt("revision"),
                JSON.readTree(row.getString("event")),
                false);
    }

    /**
     * A value of a group goes whenever any may have to: what the others leave over of the whole would tell it.
     *
     * @param smallest smallest count behind a value of the stream that may be shown; null when any may
     */
    TimelineEntry withoutSmallCells(@Nullable Integer smallest) {
        if (!(event.path("measurement") instanceof ObjectNode measurement)
                || !(smallest != null && event.has("group"))
                        && !SmallCells.hide(smallest, decimal(measurement, "denominator"), sampleSize(measurement))) {
            return this;
        }
        JsonNode shown = event.deepCopy();
        ((ObjectNode) shown.path("measurement")).remove(TELLING);
        return new TimelineEntry(stream, sequence, position, eventId, time, actor, type, revision, shown, true);
    }

    private static @Nullable BigDecimal decimal(ObjectNode measurement, String name) {
        JsonNode value = measurement.path(name);
        return value.isNumber() ? value.decimalValue() : null;
    }

    private static @Nullable Integer sampleSize(ObjectNode measurement) {
        JsonNode value = measurement.path("sampleSize");
        return value.isInt() ? value.intValue() : null;
    }
}
