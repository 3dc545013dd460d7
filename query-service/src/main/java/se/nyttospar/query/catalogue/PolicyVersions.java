package se.nyttospar.query.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Every version of the policy that is known, by its number; which is in force is a question of the day. */
public record PolicyVersions(SortedMap<Integer, KnownPolicy> all) {

    /** Where two are adopted from the same day, the newer version is what the region came to in the end. */
    private static final Comparator<KnownPolicy> LATEST =
            Comparator.comparing(KnownPolicy::from).thenComparing(KnownPolicy::number);

    public @Nullable KnownPolicy number(int number) {
        return all.get(number);
    }

    /** The adopted version with the latest first day up to the day; the shipped one before any. */
    public KnownPolicy inForce(LocalDate day) {
        return all.values().stream()
                .filter(policy -> policy.hasBegun(day))
                .max(LATEST)
                .orElse(KnownPolicy.SHIPPED);
    }

    public PolicyState state(KnownPolicy policy, LocalDate day) {
        if (policy.withdrawn() != null) {
            return PolicyState.WITHDRAWN;
        }
        if (!policy.hasBegun(day)) {
            return policy.adopted() == null ? PolicyState.PUBLISHED : PolicyState.ADOPTED;
        }
        return inForce(day).equals(policy) ? PolicyState.IN_FORCE : PolicyState.REPLACED;
    }

    /** The first day of what replaces it, as far as is known; null while nothing does. */
    public @Nullable LocalDate replacedFrom(KnownPolicy policy) {
        return policy.withdrawn() != null || policy.adopted() == null && policy != KnownPolicy.SHIPPED
                ? null
                : all.values().stream()
                        .filter(other -> other.adopted() != null && other.withdrawn() == null)
                        .filter(other -> LATEST.compare(other, policy) > 0)
                        .map(KnownPolicy::from)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }
}
