package se.nyttospar.query.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Paging;

/**
 * What a version of the policy would have said of the past, beside another one.
 *
 * @param state RUNNING, or DONE
 * @param policy the version that is checked
 * @param against the version that it is compared with
 * @param step the last day of each such period is looked at, and the day itself
 * @param position every event up to it was known
 * @param self where the same check is asked for again, whatever has happened since
 * @param compared initiatives that have been compared so far
 * @param initiatives in all; none before the work begins
 * @param result left out until the work is done
 */
public record CheckAnswer(
        State state,
        int policy,
        int against,
        String step,
        long position,
        LocalDate day,
        String self,
        int compared,
        int initiatives,
        @Nullable Result result) {

    public enum State {
        RUNNING,
        DONE
    }

    /**
     * What would change.
     *
     * @param days days that were looked at
     * @param evaluations how many times a version was evaluated for an initiative on a day
     * @param digest SHA-256 over the question and the differences, for an adoption to cite
     * @param totals how often one outcome stands in the place of another, over all days
     * @param totalsNow … on the day that was asked about
     * @param now what would change at once
     * @param differences a page of all
     */
    public record Result(
            int days,
            long evaluations,
            String digest,
            List<Differences.Total> totals,
            List<Differences.Total> totalsNow,
            List<Difference> now,
            ListOf<Difference> differences) {

        static Result of(Differences found, Paging paging) {
            return new Result(
                    found.days(),
                    found.evaluations(),
                    found.digest(),
                    Differences.totals(found.all()),
                    Differences.totals(found.now()),
                    found.now(),
                    ListOf.page(found.all(), paging));
        }
    }

    static CheckAnswer of(Question question, Checks.Standing standing, Paging paging) {
        return new CheckAnswer(
                standing.result().isPresent() ? State.DONE : State.RUNNING,
                question.version(),
                question.against(),
                Steps.name(question.step()),
                question.position(),
                question.day(),
                question.address(),
                standing.progress().initiatives(),
                standing.progress().of(),
                standing.result().map(found -> Result.of(found, paging)).orElse(null));
    }
}
