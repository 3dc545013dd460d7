package se.nyttospar.query.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.policy.PolicyAdopted;
import se.nyttospar.events.policy.PolicyEvent;
import se.nyttospar.events.policy.PolicyPublished;
import se.nyttospar.events.policy.PolicyWithdrawn;
import se.nyttospar.query.evidence.policy.Policy;

/**
 * A version of the policy and what has become of it.
 *
 * @param adopted none while nobody has adopted it, and for the version that ships with the service
 * @param version number of its last event, for {@code If-Match}; none for the version that ships with the service
 */
public record KnownPolicy(
        Policy policy,
        @Nullable PolicyAdopted adopted,
        @Nullable PolicyWithdrawn withdrawn,
        @Nullable Long version) {

    static final KnownPolicy SHIPPED = new KnownPolicy(Policy.V1, null, null, null);

    static @Nullable KnownPolicy after(@Nullable KnownPolicy before, PolicyEvent event, long version) {
        return switch (event) {
            case PolicyPublished e -> new KnownPolicy(Policy.of(e.policy()), null, null, version);
            case PolicyAdopted e ->
                before == null ? null : new KnownPolicy(before.policy, e, before.withdrawn, version);
            case PolicyWithdrawn e ->
                before == null ? null : new KnownPolicy(before.policy, before.adopted, e, version);
        };
    }

    public int number() {
        return policy.version();
    }

    /** Whether it has come to its first day in force. */
    boolean hasBegun(LocalDate day) {
        return this == SHIPPED
                || adopted != null && withdrawn == null && !adopted.from().isAfter(day);
    }

    /** First day in force; the shipped version was always there. */
    LocalDate from() {
        return adopted == null ? LocalDate.MIN : adopted.from();
    }
}
