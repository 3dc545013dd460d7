package se.nyttospar.query.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.BadSqlGrammarException;
import se.nyttospar.query.feed.FeedToken;
import se.nyttospar.query.generation.Projection;
import se.nyttospar.query.generation.Tokens;
import se.nyttospar.query.problem.ProblemException;

/** Reads views: everything in one answer is of one moment. */
public final class Views {
    private final ReadingPool pool;
    private final Positions positions;
    private final Tokens tokens;
    private final Duration patience;
    private final Map<String, Integer> shapes;
    private final Today today;

    public Views(
            ReadingPool pool,
            Positions positions,
            Tokens tokens,
            List<Projection> projections,
            Duration patience,
            Today today) {
        this.today = today;
        this.pool = pool;
        this.positions = positions;
        this.tokens = tokens;
        this.patience = patience;
        this.shapes = projections.stream().collect(Collectors.toMap(Projection::view, Projection::shape));
    }

    /**
     * Answers a question from a view, as of a moment.
     *
     * @throws ProblemException {@code position-not-reached}, {@code view-rebuilding}, {@code as-of-before-beginning}, or what the
     *     question throws
     */
    public <T> Answer<T> read(View view, Moment moment, Function<ViewTables, T> question) {
        await(view, moment.atLeastPosition());
        await(view, moment.asOfPosition());
        try {
            return ask(view, moment, question);
        } catch (BadSqlGrammarException _) {
            // The generation was swapped and dropped between two statements; the next moment has its successor.
            return ask(view, moment, question);
        }
    }

    /**
     * The highest position that belongs to each time, none beyond {@code until}.
     *
     * @throws ProblemException {@code position-not-reached}, {@code view-rebuilding}
     */
    public List<Long> positions(List<Instant> times, long until) {
        return read(View.TIMELINE, new Moment(until, null, null, null), tables -> {
                    Clocked clocked = new Clocked(tables);
                    return times.stream()
                            .map(time -> Math.min(clocked.position(time), until))
                            .toList();
                })
                .value();
    }

    private <T> Answer<T> ask(View view, Moment moment, Function<ViewTables, T> question) {
        Answer<T> answer = pool.moment().execute(_ -> {
            ViewTables tables = at(view, moment);
            return new Answer<>(question.apply(tables), tables.position(), tables.day());
        });
        if (answer == null) {
            throw new IllegalStateException("No answer from " + view);
        }
        return answer;
    }

    private ViewTables at(View view, Moment moment) {
        ViewTables now = live(view, moment.day() == null ? today.now() : moment.day());
        if (!moment.isPast()) {
            return now;
        }
        Clocked past = new Clocked(view == View.TIMELINE ? now : live(View.TIMELINE, now.day()));
        long position = moment.asOf() == null
                ? Objects.requireNonNull(moment.asOfPosition())
                : Math.min(past.position(moment.asOf()), now.position());
        if (moment.asOf() != null && position == 0) {
            throw ProblemException.refused(
                    "as-of-before-beginning",
                    "Då var ingenting känt ännu: asOf ligger före den första händelsen. Med day i stället svarar det som är känt nu.",
                    "Nothing was known yet: asOf lies before the first event. With day instead, what is known now answers.");
        }
        LocalDate day = moment.day();
        if (day == null) {
            day = Today.of(moment.asOf() == null ? past.time(position) : moment.asOf());
        }
        return now.before(position, day);
    }

    private record Segment(String schema, int shape, FeedToken token) {}

    private ViewTables live(View view, LocalDate day) {
        List<Segment> segments = pool.jdbc()
                .sql("""
                        select g.view || '_' || g.number, g.shape, t.token from generation g
                        left join token_entry t on t.processor_name = g.view || '-' || g.number
                        where g.view = ? and g.state = 'LIVE'""")
                .param(view.id())
                .query((row, _) -> new Segment(row.getString(1), row.getInt(2), tokens.read(row.getBytes(3))))
                .list();
        if (segments.isEmpty() || segments.getFirst().shape() != shapes.getOrDefault(view.id(), 0)) {
            throw ProblemException.later(
                    "view-rebuilding",
                    "Vyn byggs om. Se /query/v1/views.",
                    "The view is being rebuilt. See /query/v1/views.",
                    Duration.ofSeconds(5));
        }
        return new ViewTables(
                pool.jdbc(),
                pool.rows(),
                segments.getFirst().schema(),
                FeedToken.commonWatermark(segments.stream().map(Segment::token)),
                false,
                day);
    }

    /**
     * Returns when the view holds every event up to the position; at once when none is asked for.
     *
     * @throws ProblemException {@code position-not-reached}
     */
    public void await(View view, @Nullable Long position) {
        try {
            if (position != null && !positions.await(view, position, patience)) {
                throw notReached(position);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw shuttingDown();
        }
    }

    /** @param position that was asked for; null when anything would have done */
    public static ProblemException notReached(@Nullable Long position) {
        long least = position == null ? 0 : position;
        return ProblemException.later(
                "position-not-reached",
                "Vyn har inte hunnit till position %d. Försök igen om en stund.".formatted(least),
                "The view has not come to position %d. Try again in a while.".formatted(least),
                Duration.ofSeconds(1));
    }

    public static ProblemException shuttingDown() {
        return ProblemException.later(
                "shutting-down", "Tjänsten stängs.", "The service is shutting down.", Duration.ofSeconds(5));
    }
}
