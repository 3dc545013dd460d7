package se.nyttospar.command.framework;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.framework.GoalFramework.DiscountRate;
import se.nyttospar.events.framework.GoalFramework.EffectGoal;
import se.nyttospar.events.framework.GoalFramework.FocusArea;
import se.nyttospar.events.framework.GoalFramework.IndicatorArea;
import se.nyttospar.events.framework.GoalFramework.Perspective;
import se.nyttospar.events.framework.GoalFramework.StrategicGoal;

/** What holds a goal framework together. */
final class FrameworkRules {

    private FrameworkRules() {}

    /** Everything that is wrong with it, each with where it stands. */
    static List<Reason> faults(GoalFramework framework) {
        List<Reason> faults = new ArrayList<>();
        LocalDate validTo = framework.validTo();
        if (validTo != null && validTo.isBefore(framework.validFrom())) {
            faults.add(new Reason(
                    "valid-to-before-valid-from",
                    "framework.validTo",
                    "Sista dagen ligger före den första.",
                    "The last day lies before the first."));
        }
        checkIds("perspectives", framework.perspectives(), Perspective::id, faults);
        checkIds("perspectives.goals", goals(framework), StrategicGoal::id, faults);
        checkIds("indicatorAreas", framework.indicatorAreas(), IndicatorArea::id, faults);
        checkIds("effectGoals", framework.effectGoals(), EffectGoal::id, faults);
        checkIds("focusAreas", framework.focusAreas(), FocusArea::id, faults);
        checkIds("discountRates", framework.discountRates(), DiscountRate::from, faults);
        framework.effectGoals().forEach(goal -> checkGoal(goal, framework, faults));
        framework.focusAreas().stream()
                .filter(area -> area.toYears() < area.fromYears())
                .forEach(area -> faults.add(new Reason(
                        "years-out-of-order",
                        "framework.focusAreas." + area.id(),
                        "Horisonten slutar innan den börjar.",
                        "The horizon ends before it begins.")));
        return faults;
    }

    /** What the old content names and the new one does not: initiatives and benefits may refer to it. */
    static List<Reason> gone(GoalFramework before, GoalFramework after) {
        List<Reason> gone = new ArrayList<>();
        checkGone("perspectives", before.perspectives(), after.perspectives(), Perspective::id, gone);
        checkGone("perspectives.goals", goals(before), goals(after), StrategicGoal::id, gone);
        checkGone("indicatorAreas", before.indicatorAreas(), after.indicatorAreas(), IndicatorArea::id, gone);
        checkGone("effectGoals", before.effectGoals(), after.effectGoals(), EffectGoal::id, gone);
        checkGone("focusAreas", before.focusAreas(), after.focusAreas(), FocusArea::id, gone);
        return gone;
    }

    private static void checkGoal(EffectGoal goal, GoalFramework framework, List<Reason> faults) {
        String where = "framework.effectGoals." + goal.id();
        if (missing(goal.perspective(), framework.perspectives().stream().map(Perspective::id))) {
            faults.add(new Reason(
                    "perspective-unknown",
                    where,
                    "Perspektivet %s finns inte i ramverket.".formatted(goal.perspective()),
                    "There is no perspective %s in the framework.".formatted(goal.perspective())));
        }
        if (missing(goal.focusArea(), framework.focusAreas().stream().map(FocusArea::id))) {
            faults.add(new Reason(
                    "focus-area-unknown",
                    where,
                    "Fokusområdet %s finns inte i ramverket.".formatted(goal.focusArea()),
                    "There is no focus area %s in the framework.".formatted(goal.focusArea())));
        }
        if (goal.targetValue() != null && goal.indicatorId() == null) {
            faults.add(new Reason(
                    "target-without-indicator",
                    where,
                    "Ett målvärde behöver en indikator.",
                    "A target value needs an indicator."));
        }
        LocalDate adopted = framework.adoptedOn() == null ? framework.validFrom() : framework.adoptedOn();
        if (goal.deadline() != null && goal.deadline().isBefore(adopted)) {
            faults.add(new Reason(
                    "deadline-before-adoption",
                    where,
                    "Tidsfristen %s ligger före %s, då ramverket antogs.".formatted(goal.deadline(), adopted),
                    "The deadline %s lies before %s, when the framework was adopted."
                            .formatted(goal.deadline(), adopted)));
        }
    }

    private static boolean missing(@Nullable String id, Stream<String> known) {
        return id != null && known.noneMatch(id::equals);
    }

    private static List<StrategicGoal> goals(GoalFramework framework) {
        return framework.perspectives().stream()
                .flatMap(p -> p.goals().stream())
                .toList();
    }

    private static <T> void checkIds(String list, List<T> items, Function<T, Object> id, List<Reason> faults) {
        Set<Object> seen = new HashSet<>();
        items.stream()
                .map(id)
                .filter(found -> !seen.add(found))
                .forEach(found -> faults.add(new Reason(
                        "id-twice",
                        "framework." + list,
                        "%s förekommer två gånger.".formatted(found),
                        "%s occurs twice.".formatted(found))));
    }

    private static <T> void checkGone(
            String list, List<T> before, List<T> after, Function<T, String> id, List<Reason> gone) {
        Set<String> kept = after.stream().map(id).collect(toSet());
        before.stream()
                .map(id)
                .filter(old -> !kept.contains(old))
                .forEach(old -> gone.add(new Reason(
                        "id-gone",
                        "framework." + list + '.' + old,
                        "%s saknas i det nya innehållet.".formatted(old),
                        "%s is missing in the new content.".formatted(old))));
    }
}
