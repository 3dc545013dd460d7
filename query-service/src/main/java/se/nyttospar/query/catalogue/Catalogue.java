package se.nyttospar.query.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.DomainEvent;
import se.nyttospar.events.framework.FrameworkPublished;
import se.nyttospar.events.indicator.IndicatorDefined;
import se.nyttospar.events.organisation.DivisionRegistered;
import se.nyttospar.events.organisation.UnitRegistered;

/** What events refer to by id, as last defined. */
public record Catalogue(
        SortedMap<String, Defined<FrameworkPublished>> frameworks,
        SortedMap<String, Defined<DivisionRegistered>> divisions,
        SortedMap<String, Defined<UnitRegistered>> units,
        SortedMap<String, Defined<IndicatorDefined>> indicators) {

    /**
     * A definition and the number of its event in its stream, which grows with every new definition.
     */
    public record Defined<T>(T event, long sequence) {}

    /** An id with the definition that its stream ends with. */
    record Entry(String id, long sequence, DomainEvent event) {}

    static Catalogue of(Collection<Entry> entries) {
        SortedMap<String, Defined<FrameworkPublished>> frameworks = new TreeMap<>();
        SortedMap<String, Defined<DivisionRegistered>> divisions = new TreeMap<>();
        SortedMap<String, Defined<UnitRegistered>> units = new TreeMap<>();
        SortedMap<String, Defined<IndicatorDefined>> indicators = new TreeMap<>();
        for (Entry entry : entries) {
            switch (entry.event()) {
                case FrameworkPublished e -> frameworks.put(entry.id(), new Defined<>(e, entry.sequence()));
                case DivisionRegistered e -> divisions.put(entry.id(), new Defined<>(e, entry.sequence()));
                case UnitRegistered e -> units.put(entry.id(), new Defined<>(e, entry.sequence()));
                case IndicatorDefined e -> indicators.put(entry.id(), new Defined<>(e, entry.sequence()));
                default -> throw new IllegalArgumentException("Not of the catalogue: " + entry.event());
            }
        }
        return new Catalogue(
                Collections.unmodifiableSortedMap(frameworks),
                Collections.unmodifiableSortedMap(divisions),
                Collections.unmodifiableSortedMap(units),
                Collections.unmodifiableSortedMap(indicators));
    }

    /** The indicator, or null when its definition has not arrived yet. */
    public @Nullable Defined<IndicatorDefined> indicator(String id) {
        return indicators.get(id);
    }
}
