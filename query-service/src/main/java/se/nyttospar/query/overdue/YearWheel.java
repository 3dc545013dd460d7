package se.nyttospar.query.overdue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.benefit.Judgement;
import se.nyttospar.query.catalogue.Catalogue;
import se.nyttospar.query.evidence.benefit.Expectation;
import se.nyttospar.query.evidence.benefit.Pause;
import se.nyttospar.query.initiative.Initiative;

/**
 * What is due when in a year.
 *
 * @param frequency reporting of this frequency only; null for every one but daily, which would fill the wheel
 */
record YearWheel(int year, @Nullable Frequency frequency, Followed followed, Catalogue catalogue) {

    /** Values of a division that are due on one day for one period; a period may be due on several days, by reporting lag. */
    private record Reporting(LocalDate date, String divisionId, Period period) {}

    List<WheelRow> rows() {
        List<WheelRow> rows = new ArrayList<>();
        Map<Reporting, Integer> reportings = new HashMap<>();
        for (Judgement benefit : followed.benefits()) {
            report(benefit, reportings);
            target(benefit, rows);
        }
        reportings.forEach((reporting, benefits) -> rows.add(WheelRow.reporting(
                reporting.date(),
                reporting.divisionId(),
                reporting.period().frequency(),
                reporting.period().toString(),
                benefits)));
        followed.initiatives().forEach(initiative -> decisionPoints(initiative, rows));
        deadlines(rows);
        return rows.stream().sorted(WheelRow.BY_DAY).toList();
    }

    private void report(Judgement benefit, Map<Reporting, Integer> reportings) {
        var indicator = catalogue.indicator(benefit.head().indicatorId());
        Frequency own = benefit.profile().frequency();
        if (indicator == null || (frequency == null ? own == Frequency.DAY : own != frequency)) {
            return;
        }
        int lag = indicator.event().definition().reportingLagDays();
        Period expected = Objects.requireNonNull(benefit.outstanding()).firstPeriod();
        Initiative initiative = followed.of(benefit);
        List<Pause> pauses = initiative == null ? List.of() : initiative.pauses();
        Period period = Period.containing(LocalDate.of(year, 1, 1).minusDays(lag), own);
        for (LocalDate due = Expectation.dueDay(period, lag);
                due.getYear() <= year;
                period = period.plus(1), due = Expectation.dueDay(period, lag)) {
            if (due.getYear() == year && period.compareTo(expected) >= 0 && !paused(period, pauses)) {
                reportings.merge(new Reporting(due, benefit.head().divisionId(), period), 1, Integer::sum);
            }
        }
    }

    private static boolean paused(Period period, List<Pause> pauses) {
        return pauses.stream().anyMatch(pause -> {
            LocalDate resumed = pause.resumed();
            return !pause.from().isAfter(period.firstDay()) && (resumed == null || resumed.isAfter(period.lastDay()));
        });
    }

    private void target(Judgement benefit, List<WheelRow> rows) {
        var target = benefit.profile().target();
        if (target != null && target.date() != null && target.date().getYear() == year) {
            rows.add(WheelRow.target(
                    target.date(),
                    benefit.head().divisionId(),
                    benefit.head().initiativeId(),
                    benefit.head().id(),
                    benefit.profile().title()));
        }
    }

    private void decisionPoints(Initiative initiative, List<WheelRow> rows) {
        initiative.points().stream()
                .map(Initiative.Point::date)
                .distinct()
                .filter(date -> date.getYear() == year)
                .forEach(date -> rows.add(WheelRow.decisionPoint(
                        date,
                        initiative.proposed().divisionId(),
                        initiative.id(),
                        initiative.proposed().title())));
    }

    /** A retired framework asks for nothing after its last day. */
    private void deadlines(List<WheelRow> rows) {
        catalogue
                .frameworks()
                .forEach((id, known) -> known.framework().effectGoals().forEach(goal -> {
                    LocalDate deadline = goal.deadline();
                    LocalDate last = known.retiredAfter();
                    if (deadline != null && deadline.getYear() == year && (last == null || !deadline.isAfter(last))) {
                        rows.add(WheelRow.deadline(deadline, id, goal.id(), goal.name()));
                    }
                }));
    }
}
