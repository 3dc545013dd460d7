package se.nyttospar.query.feed;

/**
 * The feed says that everything up to a position has been read. Goes to every segment, so that each stores it at once.
 *
 * @param watermark position, the smallest of all partitions
 */
public record WatermarkPassed(long watermark) {}
