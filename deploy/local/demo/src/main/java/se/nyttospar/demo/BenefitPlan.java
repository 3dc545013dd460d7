package se.nyttospar.demo;

import org.jspecify.annotations.Nullable;
import se.nyttospar.demo.Scenario.RebasePlan;

/** A benefit and what became of it, as scenario.yaml says. */
record BenefitPlan(
        String id,
        String title,
        @Nullable String role,
        @Nullable String type,
        @Nullable Boolean safetyCritical,
        String indicator,
        String perspective,
        String unit,
        double level,
        @Nullable Double target,
        @Nullable Double keep,
        int due,
        @Nullable Integer goLive,
        @Nullable Integer planned,
        @Nullable Integer earliest,
        @Nullable Boolean declared,
        @Nullable Integer from,
        @Nullable Integer missing,
        @Nullable Integer byHand,
        Shape shape,
        @Nullable Double swing,
        @Nullable Double noise,
        @Nullable Boolean validated,
        @Nullable RebasePlan rebase) {
    private static final int HISTORY = 36;
    private static final double QUIET = 0.12;

    /** The value to reach or to keep. */
    double aim() {
        if (target != null) {
            return target;
        }
        if (keep != null) {
            return keep;
        }
        throw new IllegalStateException(id + " has neither target nor keep");
    }

    boolean keepsLevel() {
        return target == null;
    }

    boolean declaredOnly() {
        return Boolean.TRUE.equals(declared);
    }

    boolean isValidated() {
        return !Boolean.FALSE.equals(validated);
    }

    /** The oldest month with values, counted back; without a measured baseline that is the month of go-live. */
    int oldest() {
        if (declaredOnly() && goLive != null) {
            return goLive;
        }
        return from == null ? HISTORY : from;
    }

    int unreported() {
        return missing == null ? 0 : missing;
    }

    int sentByHand() {
        return byHand == null ? 0 : byHand;
    }

    /** What a full effect amounts to, in the unit of the indicator. */
    double fullEffect() {
        return swing == null ? aim() - level : swing;
    }

    /** Standard deviation of the values around their level. */
    double spread() {
        return Math.abs(fullEffect()) * (noise == null ? QUIET : noise);
    }
}
