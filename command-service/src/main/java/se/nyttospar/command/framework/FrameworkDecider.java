package se.nyttospar.command.framework;

import java.util.List;
import se.nyttospar.command.framework.FrameworkCommand.PublishFramework;
import se.nyttospar.command.framework.FrameworkCommand.RetireFramework;
import se.nyttospar.command.framework.FrameworkCommand.ReviseFramework;
import se.nyttospar.command.framework.FrameworkState.Published;
import se.nyttospar.command.framework.FrameworkState.Retired;
import se.nyttospar.command.framework.FrameworkState.Unpublished;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.SameFact;
import se.nyttospar.events.framework.FrameworkEvent;
import se.nyttospar.events.framework.FrameworkPublished;
import se.nyttospar.events.framework.FrameworkRetired;
import se.nyttospar.events.framework.FrameworkRevised;
import se.nyttospar.events.framework.GoalFramework;

/** What happens when something is asked of a goal framework: the events, or a refusal. */
public final class FrameworkDecider {

    private FrameworkDecider() {}

    /** @throws Refusal when a rule is broken; one that is not consistent lists everything that is wrong */
    public static List<FrameworkEvent> decide(
            FrameworkCommand command, FrameworkState state, Circumstances circumstances) {
        return switch (command) {
            case PublishFramework publish -> publish(publish, state);
            case ReviseFramework revise -> revise(revise, state, circumstances);
            case RetireFramework retire -> retire(retire, state, circumstances);
        };
    }

    private static List<FrameworkEvent> publish(PublishFramework command, FrameworkState state) {
        return switch (state) {
            case Unpublished _ -> {
                check(command.framework());
                yield List.of(new FrameworkPublished(command.frameworkId(), command.framework()));
            }
            case Published published when SameFact.same(published.framework(), command.framework()) -> List.of();
            case Published _, Retired _ -> throw new Refusal(Rule.FRAMEWORK_EXISTS, command.frameworkId());
        };
    }

    private static List<FrameworkEvent> revise(
            ReviseFramework command, FrameworkState state, Circumstances circumstances) {
        GoalFramework published = published(command, state);
        circumstances.requireExpectedVersion();
        if (SameFact.same(published, command.framework())) {
            return List.of();
        }
        check(command.framework());
        List<Reason> gone = FrameworkRules.gone(published, command.framework());
        if (!gone.isEmpty()) {
            throw new Refusal(Rule.FRAMEWORK_ID_GONE, gone, gone.size());
        }
        return List.of(new FrameworkRevised(command.frameworkId(), command.framework(), command.reason()));
    }

    private static List<FrameworkEvent> retire(
            RetireFramework command, FrameworkState state, Circumstances circumstances) {
        var retirement = new FrameworkRetired(command.frameworkId(), command.lastDay(), command.reason());
        if (state instanceof Retired retired && retired.retirement().equals(retirement)) {
            return List.of();
        }
        GoalFramework published = published(command, state);
        circumstances.requireExpectedVersion();
        if (command.lastDay().isBefore(published.validFrom())) {
            throw new Refusal(Rule.LAST_DAY_TOO_EARLY, command.lastDay(), published.validFrom());
        }
        return List.of(retirement);
    }

    private static GoalFramework published(FrameworkCommand command, FrameworkState state) {
        return switch (state) {
            case Unpublished _ -> throw new Refusal(Rule.FRAMEWORK_NOT_FOUND, command.frameworkId());
            case Published published -> published.framework();
            case Retired retired ->
                throw new Refusal(
                        Rule.FRAMEWORK_RETIRED,
                        command.frameworkId(),
                        retired.retirement().lastDay());
        };
    }

    private static void check(GoalFramework framework) {
        List<Reason> faults = FrameworkRules.faults(framework);
        if (!faults.isEmpty()) {
            throw new Refusal(Rule.FRAMEWORK_INVALID, faults, faults.size());
        }
    }
}
