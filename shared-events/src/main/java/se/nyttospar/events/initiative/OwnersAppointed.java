package se.nyttospar.events.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/**
 * Who owns the initiative from now on; all are pseudonymous ids.
 *
 * @param deputies who stands in for them
 */
public record OwnersAppointed(
        String initiativeId,
        @FreeText String operationsOwner,
        @FreeText @Nullable String technologyOwner,
        @FreeText List<String> deputies)
        implements ProposalEvent {}
