package se.nyttospar.query.generation;

import se.nyttospar.query.feed.FeedToken;

/**
 * One filling of a view's tables from the topic's beginning.
 *
 * @param view name of the view
 * @param number from 1; a rebuild takes the next
 * @param shape which shape of the tables it has
 * @param changesFrom events before this place have been announced as changes already
 */
public record Generation(String view, int number, int shape, State state, FeedToken changesFrom) {

    /** What a generation is used for. */
    public enum State {
        LIVE,
        BUILDING,
        RETIRED
    }

    /** The schema that holds its tables. */
    public String schema() {
        return view + '_' + number;
    }

    /** Name of the processor that fills it, and of its queue of parked events. */
    public String processor() {
        return view + '-' + number;
    }
}
