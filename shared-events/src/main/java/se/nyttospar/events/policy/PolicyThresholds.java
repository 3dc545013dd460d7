package se.nyttospar.events.policy;

import se.nyttospar.events.time.Frequency;

/** What counts as late and as enough, for each frequency that is measured with. */
public record PolicyThresholds(
        FrequencyThresholds day,
        FrequencyThresholds week,
        FrequencyThresholds month,
        FrequencyThresholds quarter,
        FrequencyThresholds tertial,
        FrequencyThresholds year) {

    public FrequencyThresholds of(Frequency frequency) {
        return switch (frequency) {
            case DAY -> day;
            case WEEK -> week;
            case MONTH -> month;
            case QUARTER -> quarter;
            case TERTIAL -> tertial;
            case YEAR -> year;
        };
    }
}
