package se.nyttospar.acceptance;

import java.util.function.Consumer;

/** One thing that the run shows. */
public record Step(String name, Consumer<Findings> action) {}
