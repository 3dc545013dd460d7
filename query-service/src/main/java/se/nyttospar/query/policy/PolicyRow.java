package se.nyttospar.query.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.LocalText;
import se.nyttospar.query.catalogue.KnownPolicy;
import se.nyttospar.query.catalogue.PolicyState;
import se.nyttospar.query.catalogue.PolicyVersions;

/**
 * A version of the policy in a list.
 *
 * @param from first day in force, as far as it is adopted; left out for the version that ships with the service
 * @param replacedFrom first day of what replaces it
 * @param version number of its last event, for {@code If-Match}; left out for the version that ships with the service
 */
public record PolicyRow(
        int policy,
        LocalText name,
        LocalText news,
        PolicyState state,
        @Nullable LocalDate from,
        @Nullable LocalDate replacedFrom,
        @Nullable Long version) {

    static PolicyRow of(KnownPolicy known, PolicyVersions versions, LocalDate day) {
        var document = known.policy().document();
        return new PolicyRow(
                known.number(),
                document.name(),
                document.news(),
                versions.state(known, day),
                known.adopted() == null ? null : known.adopted().from(),
                versions.replacedFrom(known),
                known.version());
    }
}
