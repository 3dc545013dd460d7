package se.nyttospar.query.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.evidence.policy.Policy;

/**
 * What would change in the whole past if one version of the policy stood in another's place. Everything in it is settled, so
 * that the same question always has the same answer.
 *
 * @param step the last day of each such period is looked at, and the day itself
 * @param position every event up to it was known
 * @param day the day that is asked about
 */
record Question(int version, int against, Frequency step, long position, LocalDate day) {

    /** The question and the documents that it compares. */
    record Put(Question question, Policy after, Policy before) {}

    /** Every day to look at, in order: the ends of periods from a first day, and the day that is asked about. */
    List<LocalDate> days(LocalDate first) {
        List<LocalDate> days = new ArrayList<>();
        Period period = Period.containing(first, step);
        while (period.lastDay().isBefore(day)) {
            days.add(period.lastDay());
            period = period.plus(1);
        }
        days.add(day);
        return days;
    }

    /** Where the same question is asked again. */
    String address() {
        return "/query/v1/policies/%d/check?against=%d&step=%s&asOfPosition=%d&day=%s"
                .formatted(version, against, Steps.name(step), position, day);
    }
}
