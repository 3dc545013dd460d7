package se.nyttospar.events.policy;

/** A version can be evaluated beside the others; nobody goes by it yet. */
public record PolicyPublished(PolicyDocument policy) implements PolicyEvent {

    @Override
    public int version() {
        return policy.version();
    }
}
