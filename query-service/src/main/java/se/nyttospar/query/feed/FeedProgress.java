package se.nyttospar.query.feed;

/** How far the topic has been read, and how many records are still to be read, as the broker last said. */
public interface FeedProgress {

    /** Records after the last one read; -1 while unknown. */
    long remaining();

    /** The position that the topic has been read up to. */
    long position();
}
