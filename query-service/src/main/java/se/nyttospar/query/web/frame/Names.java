package se.nyttospar.query.web.frame;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.forum.Mandate;
import se.nyttospar.query.catalogue.Catalogue;
import se.nyttospar.query.words.Language;

/** What is behind an id, in the words of people. An id that nothing is known of stands for itself. */
public record Names(Catalogue catalogue, Language language) {
    /** Something to choose. */
    public record Choice(String id, String name) {}

    public String division(@Nullable String id) {
        return name(catalogue.divisions(), id, division -> division.name());
    }

    public String unit(@Nullable String id) {
        return name(catalogue.units(), id, unit -> unit.name());
    }

    public String indicator(@Nullable String id) {
        return name(
                catalogue.indicators(),
                id,
                indicator -> language.of(indicator.event().definition().name()));
    }

    public String unitOf(@Nullable String indicator) {
        var definition = indicator == null ? null : catalogue.definition(indicator);
        return definition == null ? "" : definition.unit();
    }

    public int decimalsOf(@Nullable String indicator) {
        var definition = indicator == null ? null : catalogue.definition(indicator);
        return definition == null ? 0 : definition.decimals();
    }

    public String portfolio(@Nullable String id) {
        return name(
                catalogue.portfolios(),
                id,
                portfolio -> language.of(portfolio.charter().name()));
    }

    public String forum(@Nullable String id) {
        return name(catalogue.forums(), id, forum -> language.of(forum.charter().name()));
    }

    public String framework(@Nullable String id) {
        return name(
                catalogue.frameworks(),
                id,
                framework -> language.of(framework.framework().name()));
    }

    public String perspective(@Nullable String id) {
        return id == null
                ? Words.NOTHING
                : catalogue.frameworks().values().stream()
                        .flatMap(known -> known.framework().perspectives().stream())
                        .filter(perspective -> perspective.id().equals(id))
                        .findFirst()
                        .map(perspective -> language.of(perspective.name()))
                        .orElse(id);
    }

    public List<Choice> divisions() {
        return catalogue.divisions().values().stream()
                .filter(division -> division.lastDay() == null)
                .map(division -> new Choice(division.id(), division.name()))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    public List<Choice> portfolios() {
        return catalogue.portfolios().values().stream()
                .map(portfolio -> new Choice(
                        portfolio.id(), language.of(portfolio.charter().name())))
                .toList();
    }

    /** Open forums that decide; none where a region has not established any. */
    public List<Choice> deciding() {
        return catalogue.forums().values().stream()
                .filter(forum -> forum.closedAfter() == null && forum.charter().mandate() == Mandate.DECIDES)
                .map(forum -> new Choice(forum.id(), language.of(forum.charter().name())))
                .toList();
    }

    public Collection<String> frameworks() {
        return catalogue.frameworks().keySet();
    }

    /** A text in the language that is read. */
    public String of(@Nullable LocalText text) {
        return text == null ? Words.NOTHING : language.of(text);
    }

    private static <T> String name(SortedMap<String, T> known, @Nullable String id, Function<T, String> name) {
        T found = id == null ? null : known.get(id);
        return found == null ? (id == null ? Words.NOTHING : id) : name.apply(found);
    }
}
