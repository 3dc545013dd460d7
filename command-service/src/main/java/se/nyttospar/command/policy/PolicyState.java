package se.nyttospar.command.policy;

import se.nyttospar.events.policy.PolicyAdopted;
import se.nyttospar.events.policy.PolicyDocument;
import se.nyttospar.events.policy.PolicyEvent;
import se.nyttospar.events.policy.PolicyPublished;
import se.nyttospar.events.policy.PolicyWithdrawn;

/** What the next decision about a version of the policy needs to know. */
public sealed interface PolicyState {

    /** Nobody has published it. */
    record Unpublished() implements PolicyState {}

    /** It can be evaluated. */
    record Published(PolicyDocument policy) implements PolicyState {}

    /** It is gone by from a day on. */
    record Adopted(PolicyDocument policy, PolicyAdopted adoption) implements PolicyState {}

    /** It will never be gone by. */
    record Withdrawn(PolicyWithdrawn withdrawal) implements PolicyState {}

    /** The state after an event. */
    static PolicyState evolve(PolicyState state, PolicyEvent event) {
        return switch (event) {
            case PolicyPublished published -> new Published(published.policy());
            case PolicyAdopted adopted ->
                state instanceof Published published ? new Adopted(published.policy(), adopted) : state;
            case PolicyWithdrawn withdrawn -> new Withdrawn(withdrawn);
        };
    }
}
