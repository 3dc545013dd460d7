package se.nyttospar.command.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.request.Command;
import se.nyttospar.events.policy.PolicyCheck;
import se.nyttospar.events.policy.PolicyDocument;
import se.nyttospar.events.policy.PolicyEvent;

/** What can be asked of a version of the policy. */
public sealed interface PolicyCommand extends Command {

    int version();

    @Override
    default String stream() {
        return PolicyEvent.FAMILY + ':' + version();
    }

    /**
     * Make it known, so that it can be evaluated beside the others.
     *
     * @param follows whether the version before it has been published
     */
    record PublishPolicy(PolicyDocument policy, boolean follows) implements PolicyCommand {

        @Override
        public int version() {
            return policy.version();
        }
    }

    /**
     * Go by it from a day on.
     *
     * @param check what it was held against; none when nothing was stated
     */
    record AdoptPolicy(
            int version,
            LocalDate from,
            String reason,
            @Nullable PolicyCheck check) implements PolicyCommand {}

    /** Never go by it. */
    record WithdrawPolicy(int version, String reason) implements PolicyCommand {}
}
