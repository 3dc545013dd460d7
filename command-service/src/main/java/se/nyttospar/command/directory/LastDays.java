package se.nyttospar.command.directory;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.organisation.Part;
import se.nyttospar.events.time.Period;

/** The last days of divisions and units that end, as every measurement asks for them: kept in memory for a second. */
@Component
public class LastDays {

    /** What another instance says is noticed after this at the latest. */
    private static final Duration KNOWN_FOR = Duration.ofSeconds(1);

    private static final String ALL = "all";

    private record Place(String division, @Nullable String unit) {}

    private final JdbcClient jdbc;
    private final LoadingCache<String, Map<String, LocalDate>> known;

    LastDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.known = Caffeine.newBuilder().expireAfterWrite(KNOWN_FOR).build(_ -> load());
    }

    /** The last day of the unit, or of the division where there is no unit; none when it goes on. */
    public @Nullable LocalDate of(String divisionId, @Nullable String unitId) {
        Map<String, LocalDate> all = known.get(ALL);
        return unitId == null ? all.get(Part.DIVISION.stream(divisionId)) : all.get(Part.UNIT.stream(unitId));
    }

    /** The last day of the place that a benefit is measured in; none when it goes on, or there is no such benefit. */
    public @Nullable LocalDate of(String benefitId) {
        if (known.get(ALL).isEmpty()) {
            return null;
        }
        Optional<Place> place = jdbc.sql("select division_id, unit_id from benefit_place where benefit_id = :benefit")
                .param("benefit", benefitId)
                .query((row, _) -> new Place(row.getString("division_id"), row.getString("unit_id")))
                .optional();
        return place.isEmpty() ? null : of(place.get().division(), place.get().unit());
    }

    /** @throws Refusal when the period lies after the last day; values for the time before may come late */
    public static void check(@Nullable LocalDate lastDay, Period period) {
        if (lastDay != null && period.firstDay().isAfter(lastDay)) {
            throw new Refusal(Rule.VALUE_AFTER_CLOSING, lastDay, period);
        }
    }

    /** What is remembered is old once the work that goes on now is stored. */
    void changed() {
        CurrentUnitOfWork.get().afterCommit(_ -> known.invalidate(ALL));
    }

    private Map<String, LocalDate> load() {
        Map<String, LocalDate> all = new HashMap<>();
        jdbc.sql("select kind, id, last_day from part where last_day is not null")
                .query(row -> {
                    all.put(
                            Part.valueOf(row.getString("kind")).stream(row.getString("id")),
                            row.getObject(3, LocalDate.class));
                });
        return all;
    }
}
