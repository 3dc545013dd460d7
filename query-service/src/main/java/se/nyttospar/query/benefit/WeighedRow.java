package se.nyttospar.query.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;

/** Values as rows of what they are weighed by. For one thread: what many rows share is kept once. */
final class WeighedRow {
    /** The latest event of each period; of all that have to do with values, the last one is among them. */
    static final String ROWS = """
            select benefit_id, period_start, value, denominator, sample_size, reporter, recorded, position, sequence, kind
            from ${valid:measurement} where benefit_id = any(?)""";

    /** Numbers of the last events that are neither values nor kept as events of the benefit. */
    static final String OTHERS = """
            with wanted as (select unnest(?::text[]) as benefit_id)
            select benefit_id, max(sequence) from ${events:group_measurement} g join wanted using (benefit_id) group by benefit_id
            union all
            select benefit_id, max(sequence) from ${events:redaction} r join wanted on r.stream = 'benefit:' || benefit_id
            group by benefit_id""";

    /** Of a retraction nothing but its number counts. */
    private static final String RETRACTED = "X";

    private final Map<LocalDate, Period> periods = new HashMap<>();
    private final Map<String, String> reporters = new HashMap<>();
    private Frequency frequency = Frequency.YEAR;

    long sequence(ResultSet row) throws SQLException {
        return row.getLong(9);
    }

    boolean isValue(ResultSet row) throws SQLException {
        return !RETRACTED.equals(row.getString(10));
    }

    Benefit.Value value(ResultSet row, Frequency measured) throws SQLException {
        int sample = row.getInt(5);
        Integer sampleSize = row.wasNull() ? null : (Integer) sample;
        return new Benefit.Value(
                period(row.getObject(2, LocalDate.class), measured),
                row.getBigDecimal(3),
                null,
                row.getBigDecimal(4),
                sampleSize,
                null,
                null,
                null,
                false,
                reporters.computeIfAbsent(row.getString(6), reporter -> reporter),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getLong(8),
                "");
    }

    private Period period(LocalDate start, Frequency measured) {
        if (measured != frequency) {
            frequency = measured;
            periods.clear();
        }
        return periods.computeIfAbsent(start, day -> new Period(measured, day));
    }
}
