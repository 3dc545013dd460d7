package se.nyttospar.query.operations;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.query.feed.FeedToken;
import se.nyttospar.query.generation.Generation.State;
import se.nyttospar.query.generation.Tokens;
import se.nyttospar.query.generation.ViewKeeper;
import se.nyttospar.query.reading.View;

/** How the views are doing, from what was committed. */
@Component
class ViewStates {
    private final JdbcClient jdbc;
    private final Tokens tokens;
    private final ViewKeeper keeper;

    ViewStates(JdbcClient jdbc, Tokens tokens, ViewKeeper keeper) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.keeper = keeper;
    }

    private record Row(
            String view, int number, State state, Instant created, Instant since, FeedToken token, long parked) {
        String processor() {
            return view + '-' + number;
        }
    }

    List<ViewState> all() {
        List<Row> rows = jdbc.sql("""
                        select g.view, g.number, g.state, g.created, g.since, t.tokens,
                               (select count(*) from dead_letter_entry d
                                where d.processing_group = g.view || '-' || g.number) as parked
                        from generation g
                        left join lateral (select array_agg(token) as tokens from token_entry
                                           where processor_name = g.view || '-' || g.number) t on true
                        where g.state <> 'RETIRED'""")
                .query((row, _) -> new Row(
                        row.getString("view"),
                        row.getInt("number"),
                        State.valueOf(row.getString("state")),
                        row.getObject("created", OffsetDateTime.class).toInstant(),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        common(row.getArray("tokens")),
                        row.getLong("parked")))
                .list();
        return List.of(View.values()).stream()
                .flatMap(view -> state(view.id(), rows).stream())
                .toList();
    }

    private Optional<ViewState> state(String view, List<Row> rows) {
        Row building = find(view, State.BUILDING, rows).orElse(null);
        return find(view, State.LIVE, rows)
                .map(live -> new ViewState(
                        view,
                        live.number(),
                        live.token().watermark(),
                        known(keeper.remaining(live.processor())),
                        live.since(),
                        live.parked(),
                        building == null ? null : rebuild(building, live)));
    }

    private ViewState.Rebuild rebuild(Row building, Row live) {
        Long remaining = known(keeper.remaining(live.processor()));
        long read = building.token().read();
        return new ViewState.Rebuild(
                building.number(),
                building.created(),
                building.token().watermark(),
                read,
                remaining == null ? null : live.token().read() + remaining,
                building.parked());
    }

    private FeedToken common(java.sql.@Nullable Array segments) throws java.sql.SQLException {
        if (segments == null) {
            return FeedToken.START;
        }
        FeedToken common = null;
        for (byte[] segment : (byte[][]) segments.getArray()) {
            FeedToken token = tokens.read(segment);
            common = common == null ? token : common.lowerBound(token);
        }
        return Objects.requireNonNullElse(common, FeedToken.START);
    }

    private static Optional<Row> find(String view, State state, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.view().equals(view) && row.state() == state)
                .findFirst();
    }

    private static @Nullable Long known(long remaining) {
        return remaining < 0 ? null : remaining;
    }
}
