package se.nyttospar.benchmark.measure;

import java.util.List;
import se.nyttospar.benchmark.result.Result;

/** Something that can be measured on its own. */
public interface Measurement {
    /** As on the command line and in the table. */
    String name();

    /** Whether it is taken on the stack that measurements share; otherwise it runs alone and starts stacks of its own. */
    boolean onSharedStack();

    /**
     * Measures and takes the floor in turns, so that both see the same machine.
     *
     * @throws Exception when it cannot be carried out; the message goes into the table
     */
    List<Result> measure(Surroundings surroundings) throws Exception;
}
