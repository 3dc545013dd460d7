package se.nyttospar.query.realisedbenefit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import se.nyttospar.events.redaction.Redaction;

/** Texts of realised benefits, which later rows carry on: where one goes, it goes from all rows that have it. */
final class RealisedTexts {

    /** The column that keeps a text of an event, by its JSON pointer; an event's comment or reason is why a claim stands as it does. */
    private static final Map<String, String> COLUMNS = Map.of(
            "/claim/evidence", "evidence",
            "/claim/comment", "comment",
            "/comment", "reason",
            "/reason", "reason");

    /** A redaction's own reason is not in the rows: its row carries on what others said. */
    private static final String CLAIM = """
            update %1$s.realised_benefit set %2$s = ?
            where realised_benefit_id = ? and %2$s = (
                select s.%2$s from %1$s.realised_benefit s where s.realised_benefit_id = ? and s.sequence = ?
                and not exists (select from %1$s.redaction r
                                where r.stream = 'realised-benefit:' || s.realised_benefit_id and r.sequence = s.sequence))""";

    private static final String PURPOSE = """
            update %1$s.reinvestment set purpose = ?
            where realised_benefit_id = ? and position = (
                select position from %1$s.realised_benefit where realised_benefit_id = ? and sequence = ?)""";

    private RealisedTexts() {}

    static void mask(String id, Redaction redaction, Connection connection, String schema) throws SQLException {
        String column = COLUMNS.get(redaction.field());
        if (column != null) {
            update(id, redaction, connection, CLAIM.formatted(schema, column));
        } else if (redaction.field().equals("/purpose")) {
            update(id, redaction, connection, PURPOSE.formatted(schema));
        }
    }

    private static void update(String id, Redaction redaction, Connection connection, String statement)
            throws SQLException {
        try (PreparedStatement masked = connection.prepareStatement(statement)) {
            masked.setString(1, Redaction.MARKER);
            masked.setString(2, id);
            masked.setString(3, id);
            masked.setLong(4, redaction.sequence());
            masked.executeUpdate();
        }
    }
}
