package se.nyttospar.query.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.DomainEvent;
import se.nyttospar.events.forum.ForumCharter;
import se.nyttospar.events.forum.ForumEvent;
import se.nyttospar.events.framework.FrameworkEvent;
import se.nyttospar.events.indicator.IndicatorDefined;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.indicator.IndicatorEvent;
import se.nyttospar.events.indicator.IndicatorRevised;
import se.nyttospar.events.organisation.DivisionRegistered;
import se.nyttospar.events.organisation.OrganisationEvent;
import se.nyttospar.events.organisation.Part;
import se.nyttospar.events.organisation.PartEvent;
import se.nyttospar.events.organisation.UnitMoved;
import se.nyttospar.events.organisation.UnitRegistered;
import se.nyttospar.events.policy.PolicyEvent;
import se.nyttospar.events.portfolio.PortfolioCharter;
import se.nyttospar.events.portfolio.PortfolioEvent;

/** What events refer to by id, as it is now. */
public record Catalogue(
        SortedMap<String, KnownFramework> frameworks,
        SortedMap<String, KnownPart> divisions,
        SortedMap<String, KnownPart> units,
        SortedMap<String, Defined<IndicatorDefined>> indicators,
        SortedMap<String, KnownCharter<PortfolioCharter>> portfolios,
        SortedMap<String, KnownCharter<ForumCharter>> forums,
        PolicyVersions policies) {

    /**
     * A definition and the number of its event in its stream, which grows with every new definition.
     */
    public record Defined<T>(T event, long sequence) {}

    /** One event of a stream and its number there. */
    record Entry(String id, long sequence, DomainEvent event) {}

    /** @param entries every event of the catalogue, those of a stream in its order */
    static Catalogue of(Collection<Entry> entries) {
        Catalogue catalogue = new Catalogue(
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new PolicyVersions(new TreeMap<>()));
        catalogue.policies.all().put(KnownPolicy.SHIPPED.number(), KnownPolicy.SHIPPED);
        entries.forEach(catalogue::add);
        return new Catalogue(
                Collections.unmodifiableSortedMap(catalogue.frameworks),
                Collections.unmodifiableSortedMap(catalogue.divisions),
                Collections.unmodifiableSortedMap(catalogue.units),
                Collections.unmodifiableSortedMap(catalogue.indicators),
                Collections.unmodifiableSortedMap(catalogue.portfolios),
                Collections.unmodifiableSortedMap(catalogue.forums),
                new PolicyVersions(Collections.unmodifiableSortedMap(catalogue.policies.all())));
    }

    /** The indicator, or null when its definition has not arrived yet. */
    public @Nullable Defined<IndicatorDefined> indicator(String id) {
        return indicators.get(id);
    }

    /** What the indicator is, or null when its definition has not arrived yet. */
    public @Nullable IndicatorDefinition definition(String id) {
        Defined<IndicatorDefined> defined = indicators.get(id);
        return defined == null ? null : defined.event().definition();
    }

    private void add(Entry entry) {
        String id = entry.id();
        long sequence = entry.sequence();
        switch (entry.event()) {
            case FrameworkEvent e -> put(frameworks, id, KnownFramework.after(frameworks.get(id), e, sequence));
            case IndicatorEvent e -> indicators.put(id, new Defined<>(defined(e), sequence));
            case OrganisationEvent e -> {
                var parts = isDivision(e) ? divisions : units;
                put(parts, id, KnownPart.after(parts.get(id), e, sequence));
            }
            case PortfolioEvent e -> put(portfolios, id, KnownCharter.after(portfolios.get(id), e, sequence));
            case ForumEvent e -> put(forums, id, KnownCharter.after(forums.get(id), e, sequence));
            case PolicyEvent e ->
                put(policies.all(), e.version(), KnownPolicy.after(policies.number(e.version()), e, sequence));
            default -> throw new IllegalArgumentException("Not of the catalogue: " + entry.event());
        }
    }

    private static IndicatorDefined defined(IndicatorEvent event) {
        return switch (event) {
            case IndicatorDefined e -> e;
            case IndicatorRevised e -> new IndicatorDefined(e.indicatorId(), e.definition());
        };
    }

    private static boolean isDivision(OrganisationEvent event) {
        return switch (event) {
            case DivisionRegistered _ -> true;
            case UnitRegistered _, UnitMoved _ -> false;
            case PartEvent e -> e.part() == Part.DIVISION;
        };
    }

    private static <K, T> void put(SortedMap<K, T> known, K id, @Nullable T value) {
        if (value != null) {
            known.put(id, value);
        }
    }
}
