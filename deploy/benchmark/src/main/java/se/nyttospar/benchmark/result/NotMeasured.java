package se.nyttospar.benchmark.result;

/** A measurement that could not be carried out. */
public record NotMeasured(String measurement, String reason) implements Outcome {}
