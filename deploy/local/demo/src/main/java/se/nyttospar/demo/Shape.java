package se.nyttospar.demo;

/** How an effect develops after go-live, as a share of the full effect. */
enum Shape {
    /** Comes within five months and stays. */
    SUSTAINED {
        @Override
        double effect(double months) {
            return 1.06 * Math.min(1, months / 5);
        }
    },
    /** Real, but far slower and smaller than promised. */
    SLOW {
        @Override
        double effect(double months) {
            return 0.42 * Math.min(1, months / 12);
        }
    },
    NONE {
        @Override
        double effect(double months) {
            return 0;
        }
    },
    WORSENING {
        @Override
        double effect(double months) {
            return -0.8 * Math.min(1, months / 5);
        }
    },
    /** A good start that does not last. */
    FADING {
        @Override
        double effect(double months) {
            return months <= 6 ? 0.9 * months / 6 : Math.max(0, 0.9 - (months - 6) / 9);
        }
    };

    /** @param months since go-live, above 0 */
    abstract double effect(double months);
}
