package se.nyttospar.events.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who owns the initiative from now on; all are pseudonymous ids.
 *
 * @param deputies who stands in for them
 */
public record OwnersAppointed(
        String initiativeId,
        String operationsOwner,
        @Nullable String technologyOwner,
        List<String> deputies) implements ProposalEvent {}
