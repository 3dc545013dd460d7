package se.nyttospar.command.reference;

import java.util.List;
import se.nyttospar.command.reference.ReferenceCommand.ImportReference;
import se.nyttospar.command.reference.ReferenceCommand.WithdrawReference;
import se.nyttospar.command.reference.ReferenceState.Imported;
import se.nyttospar.command.reference.ReferenceState.Unimported;
import se.nyttospar.command.reference.ReferenceState.Withdrawn;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.reference.ReferenceEvent;
import se.nyttospar.events.reference.ReferenceImported;
import se.nyttospar.events.reference.ReferenceWithdrawn;

/** What happens when something is asked of a reference: the events, or a refusal. */
public final class ReferenceDecider {

    private ReferenceDecider() {}

    /** @throws Refusal when a rule is broken */
    public static List<ReferenceEvent> decide(
            ReferenceCommand command, ReferenceState state, Circumstances circumstances) {
        return switch (command) {
            case ImportReference wanted -> take(wanted, state);
            case WithdrawReference withdrawal -> withdraw(withdrawal, state, circumstances);
        };
    }

    private static List<ReferenceEvent> take(ImportReference command, ReferenceState state) {
        return switch (state) {
            case Unimported _ ->
                List.of(new ReferenceImported(
                        command.referenceId(), command.source(), command.sha256(), command.content()));
            case Imported known when known.equals(new Imported(command.source(), command.sha256())) -> List.of();
            case Imported _ -> throw new Refusal(Rule.REFERENCE_EXISTS, command.referenceId());
            case Withdrawn _ -> throw new Refusal(Rule.REFERENCE_WITHDRAWN, command.referenceId());
        };
    }

    private static List<ReferenceEvent> withdraw(
            WithdrawReference command, ReferenceState state, Circumstances circumstances) {
        return switch (state) {
            case Unimported _ -> throw new Refusal(Rule.REFERENCE_UNKNOWN, command.referenceId());
            case Imported _ -> {
                circumstances.requireExpectedVersion();
                yield List.of(new ReferenceWithdrawn(command.referenceId(), command.reason()));
            }
            case Withdrawn withdrawn when withdrawn.reason().equals(command.reason()) -> List.of();
            case Withdrawn _ -> throw new Refusal(Rule.REFERENCE_WITHDRAWN, command.referenceId());
        };
    }
}
