package se.nyttospar.query.generation;

/** A view: its tables and how events become rows in them. */
public interface Projection {

    String view();

    /** Counted up when the tables change; a generation of another shape is rebuilt. */
    int shape();

    /** The statements that create its tables, in the schema {@code ${schema}}. */
    String tables();

    /** An empty batch of facts for a generation. */
    Facts facts(Generation generation);
}
