package se.nyttospar.query.feed;

/** How many records of the topic are still to be read, as the broker last said. */
public interface FeedProgress {

    /** Records after the last one read; -1 while unknown. */
    long remaining();
}
