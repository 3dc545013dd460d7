package se.nyttospar.benchmark.bare;

/**
 * What a question is about.
 *
 * @param schema where the tables of the view are
 * @param position every event up to it counts
 */
public record Asked(String schema, String benefit, long position) {}
