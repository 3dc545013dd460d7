package se.nyttospar.query.generation;

import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import se.nyttospar.query.feed.WatermarkPassed;

/** Events go to the segment of their stream, watermarks to every segment. */
record FeedInvoker(DeadLetteringEventHandlerInvoker events, BatchHandler handler) implements EventHandlerInvoker {

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return message.getPayload() instanceof WatermarkPassed || events.canHandle(message, segment);
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) throws Exception {
        if (message.getPayload() instanceof WatermarkPassed) {
            handler.handle(message);
        } else {
            events.handle(message, segment);
        }
    }

    @Override
    public boolean supportsReset() {
        return false;
    }

    @Override
    public void segmentReleased(Segment segment) {
        events.segmentReleased(segment);
    }
}
