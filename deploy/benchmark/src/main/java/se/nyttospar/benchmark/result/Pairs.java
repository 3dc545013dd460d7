package se.nyttospar.benchmark.result;

import java.util.ArrayList;
import java.util.List;

/** Figures, each beside the floor that was measured right before or after it, so that both saw the same machine. */
public final class Pairs {
    private record Pair(double figure, double floor) {}

    private final List<Pair> pairs = new ArrayList<>();

    public void add(double figure, double floor) {
        pairs.add(new Pair(figure, floor));
    }

    public Sample figures() {
        return Sample.of(pairs.stream().map(Pair::figure).toList());
    }

    public Sample floors() {
        return Sample.of(pairs.stream().map(Pair::floor).toList());
    }

    /** Figure by floor, pair by pair. */
    public Sample ratios() {
        return Sample.of(
                pairs.stream().map(pair -> pair.figure() / pair.floor()).toList());
    }
}
