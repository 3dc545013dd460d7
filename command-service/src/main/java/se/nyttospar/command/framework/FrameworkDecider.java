package se.nyttospar.command.framework;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.SameFact;
import se.nyttospar.events.framework.FrameworkEvent;
import se.nyttospar.events.framework.FrameworkPublished;
import se.nyttospar.events.framework.GoalFramework;

/** What happens when a goal framework is published. */
public final class FrameworkDecider {

    private FrameworkDecider() {}

    /** @throws Refusal when the framework is not consistent, or another one has its id */
    public static List<FrameworkEvent> decide(PublishFramework command, @Nullable GoalFramework published) {
        if (published == null) {
            check(command.framework());
            return List.of(new FrameworkPublished(command.frameworkId(), command.framework()));
        }
        if (SameFact.same(published, command.framework())) {
            return List.of();
        }
        throw new Refusal(Rule.FRAMEWORK_EXISTS, command.frameworkId());
    }

    private static void check(GoalFramework framework) {
        if (framework.validTo().isBefore(framework.validFrom())) {
            throw new Refusal(Rule.FRAMEWORK_INVALID, "validTo < validFrom");
        }
        checkIds("perspectives", framework.perspectives().stream().map(GoalFramework.Perspective::id));
        checkIds(
                "goals",
                framework.perspectives().stream()
                        .flatMap(p -> p.goals().stream())
                        .map(GoalFramework.StrategicGoal::id));
        checkIds("indicatorAreas", framework.indicatorAreas().stream().map(GoalFramework.IndicatorArea::id));
        checkIds("effectGoals", framework.effectGoals().stream().map(GoalFramework.EffectGoal::id));
        checkIds("focusAreas", framework.focusAreas().stream().map(GoalFramework.FocusArea::id));
        framework.effectGoals().forEach(goal -> {
            if (goal.perspective() != null
                    && framework.perspectives().stream().noneMatch(p -> p.id().equals(goal.perspective()))) {
                throw new Refusal(Rule.FRAMEWORK_INVALID, "effectGoals." + goal.id() + ".perspective");
            }
        });
        framework.discountRates().forEach(rate -> {
            if (rate.rate().signum() < 0 || rate.rate().compareTo(BigDecimal.ONE) >= 0) {
                throw new Refusal(Rule.FRAMEWORK_INVALID, "discountRates: 0 ≤ rate < 1");
            }
        });
    }

    private static void checkIds(String list, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> {
            if (!seen.add(id)) {
                throw new Refusal(Rule.FRAMEWORK_INVALID, list + ": " + id + " ×2");
            }
        });
    }
}
