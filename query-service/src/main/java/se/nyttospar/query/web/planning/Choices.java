package se.nyttospar.query.web.planning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.portfolio.PortfolioKind;
import se.nyttospar.query.catalogue.KnownFramework;
import se.nyttospar.query.web.frame.Names;
import se.nyttospar.query.web.frame.Names.Choice;

/** What a plan can refer to: what is open, by name. */
record Choices(Names names) {

    List<Choice> frameworks() {
        return inForce()
                .map(known -> new Choice(known.id(), names.of(known.framework().name())))
                .toList();
    }

    /** Of every framework, with the framework where there are several. */
    List<Choice> focusAreas() {
        boolean several = frameworks().size() > 1;
        return inForce()
                .flatMap(known -> known.framework().focusAreas().stream()
                        .map(area -> new Choice(
                                area.id(),
                                names.of(area.name())
                                        + (several
                                                ? " ("
                                                        + names.of(known.framework()
                                                                .name()) + ")"
                                                : ""))))
                .toList();
    }

    List<Choice> perspectives(String framework) {
        return framework(framework)
                .flatMap(known -> known.perspectives().stream())
                .map(one -> new Choice(one.id(), names.of(one.name())))
                .toList();
    }

    List<Choice> strategicGoals(String framework) {
        return framework(framework)
                .flatMap(known -> known.perspectives().stream())
                .flatMap(perspective -> perspective.goals().stream())
                .map(goal -> new Choice(goal.id(), names.of(goal.name())))
                .toList();
    }

    List<Choice> effectGoals(String framework) {
        return framework(framework)
                .flatMap(known -> known.effectGoals().stream())
                .map(goal -> new Choice(goal.id(), names.of(goal.name())))
                .toList();
    }

    /** With unit, so that a value is written in the right one. */
    List<Choice> indicators() {
        return names.catalogue().indicators().keySet().stream()
                .map(id -> new Choice(id, "%s (%s)".formatted(names.indicator(id), names.unitOf(id))))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    List<Choice> units(@Nullable String division) {
        return names.catalogue().units().values().stream()
                .filter(unit -> unit.lastDay() == null && division != null && division.equals(unit.divisionId()))
                .map(unit -> new Choice(unit.id(), unit.name()))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    List<Choice> portfolios(PortfolioKind kind) {
        return names.catalogue().portfolios().values().stream()
                .filter(known -> known.closedAfter() == null && known.charter().kind() == kind)
                .map(known -> new Choice(known.id(), names.of(known.charter().name())))
                .toList();
    }

    private Stream<KnownFramework> inForce() {
        return names.catalogue().frameworks().values().stream().filter(known -> known.retiredAfter() == null);
    }

    private Stream<GoalFramework> framework(String id) {
        return Stream.ofNullable(names.catalogue().frameworks().get(id)).map(KnownFramework::framework);
    }
}
