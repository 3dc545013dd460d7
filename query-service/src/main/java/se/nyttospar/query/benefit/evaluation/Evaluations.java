package se.nyttospar.query.benefit.evaluation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.catalogue.Policies;
import se.nyttospar.query.evidence.policy.Policy;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.Answer;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.ViewTables;
import se.nyttospar.query.reading.Views;

/** Answers questions about everything: of now from what is kept ready, of other moments and policies from what is worked out once. */
public final class Evaluations {
    private static final int KEPT = 8;

    private final Views views;
    private final LiveEvaluation live;
    private final Weighing weighing;
    private final Policies policies;
    private final Duration patience;
    private final Cache<Key, Evaluation> kept =
            Caffeine.newBuilder().maximumSize(KEPT).softValues().build();

    Evaluations(Views views, LiveEvaluation live, Weighing weighing, Policies policies, Duration patience) {
        this.views = views;
        this.live = live;
        this.weighing = weighing;
        this.policies = policies;
        this.patience = patience;
    }

    /** What an evaluation follows from. A text that was redacted later is gone from what was known before, too. */
    private record Key(long position, LocalDate day, int policy, long redactions) {}

    /**
     * Answers a question as of a moment.
     *
     * @param policy the version that is asked for; null for the one in force
     * @throws ProblemException {@code position-not-reached}, {@code view-rebuilding}, {@code evaluation-not-ready},
     *     {@code policy-unknown}, or what the question throws
     */
    public <T> Answer<T> read(Moment moment, @Nullable Integer policy, Function<Evaluation, T> question) {
        if (policy != null || !moment.isNow()) {
            return views.read(
                    View.PORTFOLIO, moment, tables -> question.apply(of(tables, policies.of(tables, policy))));
        }
        Evaluation now = now(moment);
        return new Answer<>(question.apply(now), now.position(), now.day());
    }

    private Evaluation now(Moment moment) {
        views.await(View.PORTFOLIO, moment.atLeastPosition());
        try {
            Evaluation now = live.at(moment.atLeastPosition(), patience);
            if (now == null) {
                throw moment.atLeastPosition() == null ? notYet() : Views.notReached(moment.atLeastPosition());
            }
            return now;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw Views.shuttingDown();
        }
    }

    private static ProblemException notYet() {
        return ProblemException.later(
                "evaluation-not-ready",
                "Underlaget räknas fram efter start. Försök igen om en stund.",
                "What everything comes to is being worked out after a start. Try again in a while.",
                Duration.ofSeconds(5));
    }

    private Evaluation of(ViewTables tables, Policy policy) {
        var key = new Key(tables.position(), tables.day(), policy.version(), redactions(tables));
        Evaluation known = kept.getIfPresent(key);
        if (known == null) {
            known = weighing.whole(tables, policy);
            kept.put(key, known);
        }
        return known;
    }

    private static long redactions(ViewTables tables) {
        return tables.sql("select count(*) from ${schema}.redaction")
                .query(Long.class)
                .single();
    }
}
