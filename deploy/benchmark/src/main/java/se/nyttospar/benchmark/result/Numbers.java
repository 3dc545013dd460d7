package se.nyttospar.benchmark.result;

import java.util.Locale;

/** Numbers as people read them: three digits that mean something, thousands apart. */
public final class Numbers {
    private Numbers() {}

    public static String text(double number) {
        double size = Math.abs(number);
        String form = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, form, number);
    }

    /** A bound, without digits that only look exact. */
    static String bound(double number) {
        return number == Math.rint(number) ? String.format(Locale.ROOT, "%,.0f", number) : Double.toString(number);
    }
}
