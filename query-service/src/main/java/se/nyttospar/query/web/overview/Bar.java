package se.nyttospar.query.web.overview;

/**
 * Parts of a bar that is 100 wide.
 *
 * @param good width of what improves
 * @param steady width of what does not change, which begins where {@code good} ends
 * @param bad width of what gets worse
 */
record Bar(int good, int steady, int bad) {
    private static final int WIDTH = 100;

    static Bar of(int improving, int steady, int worsening) {
        int all = improving + steady + worsening;
        if (all == 0) {
            return new Bar(0, 0, 0);
        }
        int good = WIDTH * improving / all;
        int bad = WIDTH * worsening / all;
        return new Bar(good, WIDTH - good - bad, bad);
    }

    public int badFrom() {
        return good + steady;
    }
}
