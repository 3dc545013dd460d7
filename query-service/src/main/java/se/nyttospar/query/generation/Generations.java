package se.nyttospar.query.generation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.nyttospar.query.feed.FeedToken;
import se.nyttospar.query.generation.Generation.State;

/** Which generations there are. Every change is one transaction under one lock, so that several instances agree. */
final class Generations {
    private static final long LOCK = 0x6e79_7474L;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Tokens tokens;

    Generations(JdbcClient jdbc, TransactionTemplate transaction, Tokens tokens) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.tokens = tokens;
    }

    List<Generation> all() {
        return jdbc.sql("select view, number, shape, state, changes_from from generation order by view, number")
                .query(this::generation)
                .list();
    }

    /** Begins the first generation of a view, or another one when its tables have a new shape. */
    void provide(Projection projection) {
        locked(() -> {
            Optional<Generation> live = inState(projection.view(), State.LIVE);
            if (live.isEmpty()) {
                create(projection, State.LIVE, FeedToken.START);
            } else if (live.get().shape() != projection.shape()
                    && inState(projection.view(), State.BUILDING).isEmpty()) {
                create(projection, State.BUILDING, tokens.common(live.get()));
            }
            return live;
        });
    }

    /** Begins a rebuild; one that runs already goes on. */
    Generation rebuild(Projection projection) {
        return locked(() -> inState(projection.view(), State.BUILDING).orElseGet(() -> {
            Generation live = inState(projection.view(), State.LIVE).orElseThrow();
            return create(projection, State.BUILDING, tokens.common(live));
        }));
    }

    /** Lets the rebuilt generation answer, once it is as far as the live one; the live one is then retired. */
    boolean swap(Generation building) {
        return locked(() -> {
            Optional<Generation> live = inState(building.view(), State.LIVE);
            if (live.isPresent()) {
                FeedToken old = tokens.common(live.get());
                FeedToken rebuilt = tokens.common(building);
                if (rebuilt.watermark() < old.watermark() || rebuilt.read() < old.read()) {
                    return false;
                }
                mark(live.get(), State.RETIRED);
            }
            mark(building, State.LIVE);
            return true;
        });
    }

    /** Drops what was replaced long enough ago. */
    void dropRetired(Duration age) {
        List<Generation> old = jdbc.sql("""
                        select view, number, shape, state, changes_from from generation
                        where state = 'RETIRED' and since < now() - make_interval(secs => :age)""")
                .param("age", age.toSeconds())
                .query(this::generation)
                .list();
        old.forEach(generation -> locked(() -> {
            jdbc.sql("set local lock_timeout = '2s'").update();
            jdbc.sql("drop schema if exists " + generation.schema() + " cascade")
                    .update();
            jdbc.sql("delete from token_entry where processor_name = ?")
                    .param(generation.processor())
                    .update();
            jdbc.sql("delete from dead_letter_entry where processing_group = ?")
                    .param(generation.processor())
                    .update();
            return jdbc.sql("delete from generation where view = ? and number = ?")
                    .params(generation.view(), generation.number())
                    .update();
        }));
    }

    private Generation create(Projection projection, State state, FeedToken changesFrom) {
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from generation where view = ?")
                .param(projection.view())
                .query(Integer.class)
                .single();
        Generation created = new Generation(projection.view(), number, projection.shape(), state, changesFrom);
        jdbc.sql("drop schema if exists " + created.schema() + " cascade").update();
        jdbc.sql("create schema " + created.schema()).update();
        jdbc.sql(projection.tables().replace("${schema}", created.schema())).update();
        jdbc.sql("insert into generation (view, number, shape, state, changes_from) values (?, ?, ?, ?, ?)")
                .params(created.view(), number, created.shape(), state.name(), tokens.text(changesFrom))
                .update();
        return created;
    }

    private void mark(Generation generation, State state) {
        jdbc.sql("update generation set state = ?, since = now() where view = ? and number = ?")
                .params(state.name(), generation.view(), generation.number())
                .update();
    }

    private Optional<Generation> inState(String view, State state) {
        return all().stream()
                .filter(generation -> generation.view().equals(view) && generation.state() == state)
                .findFirst();
    }

    private <T> T locked(java.util.function.Supplier<T> change) {
        T changed = transaction.execute(_ -> {
            jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
            return change.get();
        });
        if (changed == null) {
            throw new IllegalStateException("A change of generations gave nothing");
        }
        return changed;
    }

    private Generation generation(ResultSet row, int number) throws SQLException {
        return new Generation(
                row.getString("view"),
                row.getInt("number"),
                row.getInt("shape"),
                State.valueOf(row.getString("state")),
                tokens.read(row.getString("changes_from")));
    }
}
