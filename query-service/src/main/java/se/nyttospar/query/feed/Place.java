package se.nyttospar.query.feed;

/**
 * How far a partition has been read.
 *
 * @param offset the next record to read
 * @param watermark every event up to this position that belongs in the partition has been read
 */
public record Place(long offset, long watermark) {

    /** Nothing has been read. */
    public static final Place START = new Place(0, 0);
}
