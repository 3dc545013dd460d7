package se.nyttospar.query.benefit;

import java.math.BigDecimal;
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
    static final String COLUMNS =
            "select benefit_id, period_start, value, denominator, sample_size, reporter, recorded, position ";

    private final Map<LocalDate, Period> periods = new HashMap<>();
    private final Map<String, String> reporters = new HashMap<>();
    private Frequency frequency = Frequency.YEAR;

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
