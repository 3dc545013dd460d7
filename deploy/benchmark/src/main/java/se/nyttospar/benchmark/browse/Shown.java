package se.nyttospar.benchmark.browse;

/**
 * How a page came.
 *
 * @param usable milliseconds from the click until everything on it is loaded, run and painted
 * @param server milliseconds from the request for the page until its last byte
 * @param kilobytes transferred, as compressed, headers too; 1,000 bytes each
 */
public record Shown(double usable, double server, double kilobytes) {}
