package se.nyttospar.query.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.catalogue.Catalogue;

/** Rows per group: first the region's, then one per part; each for every period in order. */
final class KpiRows {
    private final Catalogue catalogue;
    private final Places places;
    private final By by;
    private final Over over;

    KpiRows(Catalogue catalogue, Places places, By by, Over over) {
        this.catalogue = catalogue;
        this.places = places;
        this.by = by;
        this.over = over;
    }

    /**
     * Some benefits at one time.
     *
     * @param period left out when the newest values count
     * @param day the last day of the period, or the day asked for
     */
    record Frame(@Nullable Period period, LocalDate day, List<Seen> benefits) {}

    private record Place(String group, @Nullable String part) {}

    List<KpiRow> of(List<Frame> frames) {
        SortedMap<String, SortedMap<String, List<KpiRow>>> rows = new TreeMap<>();
        for (Frame frame : frames) {
            grouped(frame.benefits(), seen -> places.group(by, seen)).forEach((group, own) -> {
                add(rows, frame, new Place(group, null), own);
                grouped(own, seen -> places.part(over, seen.head()))
                        .forEach((part, some) -> add(rows, frame, new Place(group, part), some));
            });
        }
        List<KpiRow> all = new ArrayList<>();
        rows.values().forEach(parts -> parts.values().forEach(all::addAll));
        return all;
    }

    /** The region sorts before every part. */
    private void add(
            SortedMap<String, SortedMap<String, List<KpiRow>>> rows, Frame frame, Place place, List<Seen> benefits) {
        rows.computeIfAbsent(place.group(), _ -> new TreeMap<>())
                .computeIfAbsent(place.part() == null ? "" : place.part(), _ -> new ArrayList<>())
                .add(row(frame, place, benefits));
    }

    private static SortedMap<String, List<Seen>> grouped(List<Seen> benefits, Function<Seen, @Nullable String> by) {
        SortedMap<String, List<Seen>> groups = new TreeMap<>();
        for (Seen seen : benefits) {
            String group = by.apply(seen);
            if (group != null) {
                groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(seen);
            }
        }
        return groups;
    }

    private KpiRow row(Frame frame, Place place, List<Seen> benefits) {
        List<String> improving = ids(benefits, Seen::improving);
        List<String> worsening = ids(benefits, Seen::worsening);
        List<String> onTrack = ids(benefits, Seen::onTrack);
        List<String> behind = ids(benefits, Seen::behind);
        List<String> overdue = ids(benefits, Seen::overdue);
        List<String> withoutBaseline = ids(benefits, Seen::withoutBaseline);
        return new KpiRow(
                by,
                place.group(),
                place.part() == null ? Over.REGION : over,
                place.part(),
                by == By.PERSPECTIVE ? place.group() : null,
                over == Over.DIVISION ? place.part() : null,
                frame.period() == null ? null : frame.period().toString(),
                frame.day(),
                benefits.size(),
                improving.size(),
                worsening.size(),
                onTrack.size(),
                behind.size(),
                overdue.size(),
                withoutBaseline.size(),
                improving,
                worsening,
                onTrack,
                behind,
                overdue,
                withoutBaseline,
                indicators(benefits));
    }

    private List<KpiRow.IndicatorRow> indicators(List<Seen> benefits) {
        List<KpiRow.IndicatorRow> rows = new ArrayList<>();
        for (Map.Entry<String, List<Seen>> own :
                grouped(benefits, seen -> seen.head().indicatorId()).entrySet()) {
            var defined = catalogue.indicator(own.getKey());
            if (defined != null) {
                rows.add(new IndicatorFigures(defined.event().definition(), own.getValue()).row(own.getKey()));
            }
        }
        return List.copyOf(rows);
    }

    private static List<String> ids(List<Seen> benefits, Predicate<Seen> test) {
        return benefits.stream()
                .filter(test)
                .map(seen -> seen.head().id())
                .sorted()
                .toList();
    }
}
