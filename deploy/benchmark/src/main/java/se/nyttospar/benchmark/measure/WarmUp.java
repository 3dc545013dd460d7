package se.nyttospar.benchmark.measure;

import java.time.Duration;

/**
 * Keeps the service busy until it does not get faster any more: how long its hot code takes to be compiled depends on the
 * machine.
 *
 * @param slice of time between two looks at the rate
 */
record WarmUp(Duration slice) {
    private static final int LEAST = 5;
    private static final int MOST = 14;
    /** One slice that is not faster may be the machine's mood. */
    private static final int SLOW_IN_A_ROW = 2;

    private static final double FASTER = 1.05;

    /** @return how many commands it took */
    long run(CommandLoad load) throws Exception {
        long done = 0;
        double best = 0;
        int slow = 0;
        for (int slices = 1; slices <= MOST; slices++) {
            var run = Commands.CLIENTS.run(slice, load);
            done += run.done();
            slow = run.perSecond() < best * FASTER ? slow + 1 : 0;
            if (slices >= LEAST && slow >= SLOW_IN_A_ROW) {
                return done;
            }
            best = Math.max(best, run.perSecond());
        }
        return done;
    }
}
