package se.nyttospar.command.reference;

import se.nyttospar.command.request.Command;
import se.nyttospar.events.reference.ExchangePackage;
import se.nyttospar.events.reference.ReferenceEvent;

/** What can be asked of a reference. */
public sealed interface ReferenceCommand extends Command {

    String referenceId();

    @Override
    default String stream() {
        return ReferenceEvent.FAMILY + ':' + referenceId();
    }

    /**
     * Take another region's package in.
     *
     * @param source who gave it
     * @param sha256 of the package in its one form
     */
    record ImportReference(String referenceId, String source, String sha256, ExchangePackage content)
            implements ReferenceCommand {}

    /** Do not compare with it any more. */
    record WithdrawReference(String referenceId, String reason) implements ReferenceCommand {}
}
