package se.nyttospar.query.feed;

import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Neighbouring messages that share one token, so that the processor handles them in one go and in one transaction. */
record Chunk(FeedToken token, List<TrackedEventMessage<?>> messages) {}
