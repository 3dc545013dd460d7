package se.nyttospar.query.policy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Works out what would change, piece by piece, and tells how far it has come. */
final class Check implements Callable<Differences> {
    private final Question.Put put;
    private final History history;
    private final int slice;
    private volatile Progress progress = new Progress(0, 0);

    Check(Question.Put put, History history, int slice) {
        this.put = put;
        this.history = history;
        this.slice = slice;
    }

    /** How many of the initiatives have been compared; none of none before the work begins. */
    record Progress(int initiatives, int of) {}

    Progress progress() {
        return progress;
    }

    @Override
    public Differences call() throws InterruptedException {
        Question question = put.question();
        List<Map<String, List<String>>> pieces = history.pieces(question, slice);
        int all = pieces.stream().mapToInt(Map::size).sum();
        progress = new Progress(0, all);
        List<History.Look> looks = history.looks(question);
        Comparison comparison = new Comparison(put.before(), put.after());
        int done = 0;
        for (Map<String, List<String>> piece : pieces) {
            for (History.Past past : history.read(question, piece)) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedException("Shutting down");
                }
                comparison.compare(past, looks);
                progress = new Progress(++done, all);
            }
        }
        return Differences.of(question, looks.size(), all, comparison.evaluations(), comparison.found());
    }
}
