package se.nyttospar.benchmark.result;

/** One line of the table. */
public sealed interface Outcome permits Result, NotMeasured {
    /** The measurement that it belongs to, as on the command line. */
    String measurement();
}
