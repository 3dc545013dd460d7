package se.nyttospar.command.directory;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.command.indicator.ExpectedValues;
import se.nyttospar.events.indicator.Grouping;
import se.nyttospar.events.indicator.IndicatorDefined;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.indicator.IndicatorDefinition.Level;
import se.nyttospar.events.indicator.IndicatorDefinition.PlausibleRange;
import se.nyttospar.events.indicator.IndicatorRevised;

/** The values that are expected of indicators, as every measurement asks for them: kept in memory for a second. */
@Component
@ProcessingGroup(Directory.PROCESSOR)
public class IndicatorDirectory {

    /** What another instance says is noticed after this at the latest. */
    private static final Duration KNOWN_FOR = Duration.ofSeconds(1);

    private static final String ALL = "all";

    private final JdbcClient jdbc;
    private final LoadingCache<String, Map<String, ExpectedValues>> known;

    IndicatorDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.known = Caffeine.newBuilder().expireAfterWrite(KNOWN_FOR).build(_ -> load());
    }

    @EventHandler
    void on(IndicatorDefined event) {
        expect(event.indicatorId(), event.definition());
    }

    @EventHandler
    void on(IndicatorRevised event) {
        expect(event.indicatorId(), event.definition());
    }

    /** What is expected of the indicator's values; any value but no groups when nothing is stated. */
    public ExpectedValues expectedOf(String indicatorId) {
        return known.get(ALL).getOrDefault(indicatorId, ExpectedValues.UNSTATED);
    }

    private void expect(String indicatorId, IndicatorDefinition definition) {
        PlausibleRange plausible = definition.plausible();
        jdbc.sql("delete from expected_values where indicator_id = :indicator")
                .param("indicator", indicatorId)
                .update();
        if (plausible != null
                || !definition.scale().isEmpty()
                || !definition.groups().isEmpty()) {
            jdbc.sql("""
                            insert into expected_values (indicator_id, low, high, levels, groups)
                            values (:indicator, :low, :high, cast(:levels as integer[]), cast(:groups as text[]))""")
                    .param("indicator", indicatorId)
                    .param("low", plausible == null ? null : plausible.low())
                    .param("high", plausible == null ? null : plausible.high())
                    .param(
                            "levels",
                            definition.scale().stream().map(Level::value).toArray(Integer[]::new))
                    .param(
                            "groups",
                            definition.groups().stream().map(Grouping::name).toArray(String[]::new))
                    .update();
        }
        CurrentUnitOfWork.get().afterCommit(_ -> known.invalidate(ALL));
    }

    private Map<String, ExpectedValues> load() {
        Map<String, ExpectedValues> all = new HashMap<>();
        jdbc.sql("select indicator_id, low, high, levels, groups from expected_values")
                .query(row -> {
                    all.put(row.getString("indicator_id"), expected(row));
                });
        return all;
    }

    private static ExpectedValues expected(ResultSet row) throws SQLException {
        Integer[] levels = (Integer[]) row.getArray("levels").getArray();
        String[] groups = (String[]) row.getArray("groups").getArray();
        return new ExpectedValues(
                row.getBigDecimal("low"),
                row.getBigDecimal("high"),
                Arrays.asList(levels),
                Arrays.stream(groups).map(Grouping::valueOf).collect(Collectors.toUnmodifiableSet()));
    }
}
