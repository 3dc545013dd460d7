package se.nyttospar.query.benefit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.query.evidence.benefit.GoLive;

/**
 * What of a benefit tells whether the effect was thought of before the effort.
 *
 * @param goLiveStated whether a day has been recorded, be it one to come
 * @param goLive the recorded day, once it has come
 * @param measuredBefore whether a value lies before that day, or there is a value and the day has not come
 */
public record Promised(
        BenefitProfile profile,
        boolean goLiveStated,
        @Nullable LocalDate goLive,
        boolean measuredBefore) {

    /** As known on the day. */
    public static Promised of(Benefit benefit, LocalDate day) {
        LocalDate goLive = benefit.goLives().stream()
                .map(GoLive::day)
                .filter(date -> !date.isAfter(day))
                .reduce((_, later) -> later)
                .orElse(null);
        return new Promised(
                benefit.profile(),
                !benefit.goLives().isEmpty(),
                goLive,
                benefit.values().keySet().stream()
                        .anyMatch(period -> goLive == null || period.lastDay().isBefore(goLive)));
    }
}
