package se.nyttospar.command.policy;

import java.time.LocalDate;
import java.util.List;
import se.nyttospar.command.policy.PolicyCommand.AdoptPolicy;
import se.nyttospar.command.policy.PolicyCommand.PublishPolicy;
import se.nyttospar.command.policy.PolicyCommand.WithdrawPolicy;
import se.nyttospar.command.policy.PolicyState.Adopted;
import se.nyttospar.command.policy.PolicyState.Published;
import se.nyttospar.command.policy.PolicyState.Unpublished;
import se.nyttospar.command.policy.PolicyState.Withdrawn;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.SameFact;
import se.nyttospar.events.policy.PolicyAdopted;
import se.nyttospar.events.policy.PolicyCheck;
import se.nyttospar.events.policy.PolicyDocument;
import se.nyttospar.events.policy.PolicyEvent;
import se.nyttospar.events.policy.PolicyPublished;
import se.nyttospar.events.policy.PolicyWithdrawn;

/** What happens when something is asked of a version of the policy: the events, or a refusal. */
public final class PolicyDecider {

    /** The version that ships with the services. */
    private static final int SHIPPED = 1;

    private PolicyDecider() {}

    /** @throws Refusal when a rule is broken; a policy that is not consistent lists everything that is wrong */
    public static List<PolicyEvent> decide(PolicyCommand command, PolicyState state, Circumstances circumstances) {
        return switch (command) {
            case PublishPolicy publish -> publish(publish, state);
            case AdoptPolicy adopt -> adopt(adopt, state, circumstances);
            case WithdrawPolicy withdraw -> withdraw(withdraw, state, circumstances);
        };
    }

    private static List<PolicyEvent> publish(PublishPolicy command, PolicyState state) {
        return switch (state) {
            case Unpublished _
            when command.version() != SHIPPED -> {
                check(command);
                yield List.of(new PolicyPublished(command.policy()));
            }
            case Published published when same(published.policy(), command) -> List.of();
            case Adopted adopted when same(adopted.policy(), command) -> List.of();
            case Unpublished _, Published _, Adopted _, Withdrawn _ ->
                throw new Refusal(Rule.POLICY_EXISTS, command.version());
        };
    }

    private static boolean same(PolicyDocument there, PublishPolicy command) {
        return SameFact.same(there, command.policy());
    }

    private static void check(PublishPolicy command) {
        if (!command.follows()) {
            throw new Refusal(Rule.POLICY_VERSION_SKIPPED, command.version(), command.version() - 1);
        }
        List<Reason> faults = PolicyRules.faults(command.policy());
        if (!faults.isEmpty()) {
            throw new Refusal(Rule.POLICY_INVALID, faults, faults.size());
        }
    }

    private static List<PolicyEvent> adopt(AdoptPolicy command, PolicyState state, Circumstances circumstances) {
        PolicyCheck check = command.check();
        if (check != null
                && state instanceof Adopted adopted
                && adopted.adoption().equals(adoption(command, check))) {
            return List.of();
        }
        if (state instanceof Adopted adopted) {
            throw new Refusal(
                    Rule.POLICY_ADOPTED, command.version(), adopted.adoption().from());
        }
        requireThere(command, state);
        circumstances.requireExpectedVersion();
        if (check == null) {
            throw new Refusal(Rule.POLICY_UNCHECKED, command.version());
        }
        LocalDate today = circumstances.today();
        if (check.against() == command.version() || check.day().isAfter(today)) {
            throw new Refusal(Rule.POLICY_CHECK_NOT_POSSIBLE, command.version(), today);
        }
        if (!command.from().isAfter(today)) {
            throw new Refusal(Rule.POLICY_FROM_TOO_EARLY, today);
        }
        return List.of(adoption(command, check));
    }

    private static PolicyAdopted adoption(AdoptPolicy command, PolicyCheck check) {
        return new PolicyAdopted(command.version(), command.from(), command.reason(), check);
    }

    private static List<PolicyEvent> withdraw(WithdrawPolicy command, PolicyState state, Circumstances circumstances) {
        var withdrawal = new PolicyWithdrawn(command.version(), command.reason());
        if (state instanceof Withdrawn withdrawn && withdrawn.withdrawal().equals(withdrawal)) {
            return List.of();
        }
        requireThere(command, state);
        circumstances.requireExpectedVersion();
        if (state instanceof Adopted adopted && !adopted.adoption().from().isAfter(circumstances.today())) {
            throw new Refusal(
                    Rule.POLICY_IN_FORCE, command.version(), adopted.adoption().from());
        }
        return List.of(withdrawal);
    }

    private static void requireThere(PolicyCommand command, PolicyState state) {
        switch (state) {
            case Unpublished _ -> throw new Refusal(Rule.POLICY_NOT_FOUND, command.version());
            case Withdrawn _ -> throw new Refusal(Rule.POLICY_WITHDRAWN, command.version());
            case Published _, Adopted _ -> {}
        }
    }
}
