package se.nyttospar.events.benefit;

/**
 * Some of the people that a benefit is measured for, so that differences in access and quality show.
 *
 * @param by what tells the groups apart
 * @param name the group among them, for example {@code 75+} or {@code kvinnor}
 */
public record PopulationGroup(Dimension by, String name) {

    /** What tells groups of people apart. */
    public enum Dimension {
        GEOGRAPHY,
        SEX,
        AGE
    }
}
