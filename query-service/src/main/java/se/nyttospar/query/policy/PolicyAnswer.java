package se.nyttospar.query.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.policy.PolicyAdopted;
import se.nyttospar.events.policy.PolicyDocument;
import se.nyttospar.events.policy.PolicyWithdrawn;
import se.nyttospar.query.catalogue.KnownPolicy;
import se.nyttospar.query.catalogue.PolicyState;
import se.nyttospar.query.catalogue.PolicyVersions;

/**
 * A version of the policy.
 *
 * @param adopted from when, why, and the check that it was held against before
 * @param replacedFrom first day of what replaces it
 * @param version number of its last event, for {@code If-Match}; left out for the version that ships with the service
 */
public record PolicyAnswer(
        PolicyDocument policy,
        PolicyState state,
        @Nullable PolicyAdopted adopted,
        @Nullable LocalDate replacedFrom,
        @Nullable PolicyWithdrawn withdrawn,
        @Nullable Long version) {

    static PolicyAnswer of(KnownPolicy known, PolicyVersions versions, LocalDate day) {
        return new PolicyAnswer(
                known.policy().document(),
                versions.state(known, day),
                known.adopted(),
                versions.replacedFrom(known),
                known.withdrawn(),
                known.version());
    }
}
