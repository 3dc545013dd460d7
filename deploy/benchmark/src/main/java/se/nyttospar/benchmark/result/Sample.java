package se.nyttospar.benchmark.result;

import java.util.Arrays;
import java.util.Collection;

/** Figures of the same quantity, in ascending order; at least one. */
public final class Sample {
    private final double[] ascending;

    private Sample(double[] figures) {
        if (figures.length == 0) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        ascending = figures.clone();
        Arrays.sort(ascending);
    }

    public static Sample of(double... figures) {
        return new Sample(figures);
    }

    public static Sample of(Collection<Double> figures) {
        return new Sample(figures.stream().mapToDouble(Double::doubleValue).toArray());
    }

    public int size() {
        return ascending.length;
    }

    public double min() {
        return ascending[0];
    }

    public double max() {
        return ascending[ascending.length - 1];
    }

    /** The middle one, or the mean of the two in the middle. */
    public double median() {
        int middle = ascending.length / 2;
        return ascending.length % 2 == 1 ? ascending[middle] : (ascending[middle - 1] + ascending[middle]) / 2;
    }

    /**
     * The smallest figure that at least {@code percent} of all figures do not exceed (nearest rank).
     *
     * @param percent above 0, at most 100
     */
    public double percentile(double percent) {
        if (!(percent > 0 && percent <= 100)) {
            throw new IllegalArgumentException("Not a percentile: " + percent);
        }
        int rank = (int) Math.ceil(percent / 100 * ascending.length);
        return ascending[Math.max(rank, 1) - 1];
    }
}
