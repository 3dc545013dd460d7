package se.nyttospar.query.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.evidence.policy.Confidence;
import se.nyttospar.query.evidence.policy.Outcome;
import se.nyttospar.query.reading.Paging;

/**
 * What a version of the policy would have said of the past, beside another one. Everything but the progress is left out until
 * the work is done.
 *
 * @param state RUNNING, or DONE
 * @param policy the version that is checked
 * @param against the version that it is compared with
 * @param step the last day of each such period was looked at, and the day itself
 * @param position every event up to it was known
 * @param self where the same check is asked for again, whatever has happened since
 * @param progress initiatives that have been compared
 * @param of initiatives in all
 * @param days days that were looked at
 * @param evaluations how many times a version was evaluated for an initiative on a day
 * @param digest SHA-256 over the question and the differences, for an adoption to cite
 * @param totals how often one outcome stands in the place of another, over all days
 * @param totalsNow … on the day that was asked about
 * @param now what would change at once
 * @param total differences in all, of which {@code items} is a page
 */
record CheckAnswer(
        State state,
        int policy,
        int against,
        String step,
        long position,
        LocalDate day,
        String self,
        int progress,
        int of,
        @Nullable Integer days,
        @Nullable Long evaluations,
        @Nullable String digest,
        @Nullable List<Differences.Total> totals,
        @Nullable List<Differences.Total> totalsNow,
        @Nullable List<Changed> now,
        @Nullable List<Changed> items,
        @Nullable Integer page,
        @Nullable Integer limit,
        @Nullable Long total) {

    enum State {
        RUNNING,
        DONE
    }

    record Said(Outcome outcome, int rule, Confidence confidence) {}

    /** An initiative of which both say different things on a day. */
    record Changed(String initiativeId, LocalDate day, long position, Said before, Said after) {

        static Changed of(Difference change) {
            return new Changed(
                    change.initiativeId(),
                    change.day(),
                    change.position(),
                    new Said(change.beforeOutcome(), change.beforeRule(), change.beforeConfidence()),
                    new Said(change.afterOutcome(), change.afterRule(), change.afterConfidence()));
        }
    }

    static CheckAnswer of(Question question, Checks.Standing standing, Paging paging) {
        Differences done = standing.result().orElse(null);
        return new CheckAnswer(
                done == null ? State.RUNNING : State.DONE,
                question.version(),
                question.against(),
                Steps.name(question.step()),
                question.position(),
                question.day(),
                question.address(),
                standing.progress().initiatives(),
                standing.progress().of(),
                done == null ? null : done.days(),
                done == null ? null : done.evaluations(),
                done == null ? null : done.digest(),
                done == null ? null : Differences.totals(done.all()),
                done == null ? null : Differences.totals(done.now()),
                done == null ? null : done.now().stream().map(Changed::of).toList(),
                done == null ? null : page(done.all(), paging),
                done == null ? null : paging.page(),
                done == null ? null : paging.limit(),
                done == null ? null : (long) done.all().size());
    }

    private static List<Changed> page(List<Difference> all, Paging paging) {
        return all.stream()
                .skip(paging.offset())
                .limit(paging.limit())
                .map(Changed::of)
                .toList();
    }
}
