package se.nyttospar.events.indicator;

/** What an indicator may be measured by, so that differences in access and quality show. */
public enum Grouping {
    GEOGRAPHY,
    SEX,
    AGE
}
